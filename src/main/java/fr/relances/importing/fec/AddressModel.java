package fr.relances.importing.fec;

import fr.relances.file.OutputFile;
import fr.relances.importing.CsvText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A tiers CSV to be completed by hand and imported: those that no letter could reach. */
final class AddressModel {

    private AddressModel() {}

    static void write(Path file, List<CustomerAddress> customers) {
        StringBuilder text = new StringBuilder();
        CsvText csv = new CsvText(text);
        csv.row(List.of("code", "nom", "adresse1", "adresse2", "adresse3", "code_postal", "ville", "pays"));
        for (CustomerAddress customer : customers) {
            csv.row(Stream.of(
                            customer.code(),
                            customer.name(),
                            customer.address1(),
                            customer.address2(),
                            customer.address3(),
                            customer.postalCode(),
                            customer.town(),
                            customer.country())
                    .map(CsvText::safe)
                    .toList());
        }
        try (OutputFile out = OutputFile.begin(file)) {
            out.stream().write((CsvText.MARK + text).getBytes(StandardCharsets.UTF_8));
            out.commit();
        } catch (IOException e) {
            throw OutputFile.unwritable(file, e);
        }
    }
}
