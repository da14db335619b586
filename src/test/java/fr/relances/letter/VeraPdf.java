package fr.relances.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The reference validator for PDF/A, as a test. */
public final class VeraPdf {

    private static final Logger LOG = Logger.getLogger("org.verapdf");

    static {
        VeraGreenfieldFoundryProvider.initialise();
        LOG.setLevel(Level.OFF);
    }

    private VeraPdf() {}

    /** {@code what} names the file where it fails, with the clause of the norm and the objects. */
    public static void assertArchivable(String what, byte[] pdf) {
        assertThat(faults(pdf)).as(what).isEmpty();
    }

    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " "
                            + fault.getLocation().getContext() + " " + fault.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
