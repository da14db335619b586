package fr.relances.letter.template;

import fr.relances.text.OperatorException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TokenMgrError;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.slf4j.helpers.NOPLogger;

/** A text with merge fields that was checked when it was parsed: merging it with a letter's data can't fail. */
final class MergeText {

    /** No letter's text is longer: a loop over pièces can't fill the memory. */
    static final int LONGEST = 4_000_000;

    /** A token that isn't ended tells its place in words alone. */
    private static final Pattern LEXICAL_PLACE = Pattern.compile("Lexical error at line (\\d{1,6}), column (\\d{1,6})");

    private static final RuntimeInstance VELOCITY = velocity();

    private final Template template;

    private MergeText(Template template) {
        this.template = template;
    }

    /** {@code place} names the text in refusals, which give line and column. */
    static MergeText parse(String place, String source) {
        Template template = new Template();
        template.setRuntimeServices(VELOCITY);
        template.setName(place);
        try {
            SimpleNode tree = VELOCITY.parse(new StringReader(source), template);
            new TemplateGrammar(place).check(tree);
            template.setData(tree);
            template.initDocument();
        } catch (ParseException | TemplateInitException | ParseErrorException | TokenMgrError e) {
            throw syntax(place, e);
        }
        return new MergeText(template);
    }

    String merge(Context context) {
        Bounded merged = new Bounded();
        template.merge(context, merged);
        return merged.text.toString();
    }

    private static OperatorException syntax(String place, Throwable cause) {
        int line = 1;
        int column = 1;
        Matcher lexical = LEXICAL_PLACE.matcher(String.valueOf(cause.getMessage()));
        if (cause instanceof ExtendedParseException located) {
            line = located.getLineNumber();
            column = located.getColumnNumber();
        } else if (lexical.find()) {
            line = Integer.parseInt(lexical.group(1));
            column = Integer.parseInt(lexical.group(2));
        }
        return new OperatorException("letter.template.syntax", place, Math.max(1, line), Math.max(1, column))
                .causedBy(cause);
    }

    private static RuntimeInstance velocity() {
        RuntimeInstance velocity = new RuntimeInstance();
        // What is wrong with a text is told to the operator, not to the log.
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, ClosedUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        velocity.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, false);
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(RuntimeConstants.PARSER_POOL_SIZE, 1);
        // No template is ever looked for by name: this loader has none.
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        velocity.setProperty(
                "resource.loader.none.class", "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
        velocity.init();
        return velocity;
    }

    /** Stops a text that grows beyond every letter. */
    private static final class Bounded extends Writer {

        private final StringBuilder text = new StringBuilder(1024);

        @Override
        public void write(char[] characters, int from, int length) {
            text.append(characters, from, length);
            check();
        }

        @Override
        public void write(String part) {
            text.append(part);
            check();
        }

        @Override
        public void write(String part, int from, int length) {
            text.append(part, from, from + length);
            check();
        }

        private void check() {
            if (text.length() > LONGEST) {
                throw new UncheckedIOException(new IOException("Letter text beyond " + LONGEST + " characters"));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
