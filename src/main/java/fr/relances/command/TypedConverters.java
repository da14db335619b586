package fr.relances.command;

import fr.relances.amount.Amount;
import fr.relances.session.Session;
import fr.relances.text.Messages;
import fr.relances.text.Typed;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Dates, amounts and numbers as option values, refused in French. */
final class TypedConverters {

    private TypedConverters() {}

    static void register(CommandLine line, Session session) {
        line.registerConverter(
                LocalDate.class,
                text -> Typed.date(text, session.today())
                        .orElseThrow(() -> new TypeConversionException(Messages.of("usage.date", text))));
        line.registerConverter(int.class, TypedConverters::number);
        line.registerConverter(Integer.class, TypedConverters::number);
        line.registerConverter(
                Amount.class,
                text -> Typed.amount(text)
                        .orElseThrow(() -> new TypeConversionException(Messages.of("usage.amount", text))));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException(Messages.of("usage.number", text));
        }
    }
}
