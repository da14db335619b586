package fr.relances.letter.template;

import fr.relances.text.OperatorException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * What may stand in a model: text, known fields, #if, and #foreach over the pièces, not nested. Everything else that
 * Velocity knows is refused with line and column, in every branch, before anything runs.
 */
final class TemplateGrammar {

    private static final Set<String> ALLOWED = Set.of(
            "ASTprocess",
            "ASTText",
            "ASTTextblock",
            "ASTComment",
            "ASTEscape",
            "ASTEscapedDirective",
            "ASTBlock",
            "ASTIfStatement",
            "ASTElseIfStatement",
            "ASTElseStatement",
            "ASTExpression",
            "ASTAndNode",
            "ASTOrNode",
            "ASTNotNode",
            "ASTEQNode",
            "ASTNENode",
            "ASTStringLiteral",
            "ASTIntegerLiteral",
            "ASTTrue",
            "ASTFalse");

    private static final Pattern ROOT = Pattern.compile("\\\\*\\$!?\\{?([\\p{L}_][\\p{L}\\d_]*)");

    private final String place;
    private String item = "";

    TemplateGrammar(String place) {
        this.place = place;
    }

    void check(Node node) {
        if (node instanceof ASTReference) {
            checkField(node);
        } else if (node instanceof ASTDirective directive) {
            checkLoop(directive);
        } else if (ALLOWED.contains(node.getClass().getSimpleName())) {
            checkChildren(node, 0);
        } else {
            throw refused("letter.template.directive", node, firstLine(node));
        }
    }

    private void checkChildren(Node node, int from) {
        for (int i = from; i < node.jjtGetNumChildren(); i++) {
            check(node.jjtGetChild(i));
        }
    }

    private void checkField(Node reference) {
        String root = root(reference);
        Set<String> fields = fields(root);
        if (fields.isEmpty()) {
            throw refused("letter.template.field", reference, firstLine(reference), known());
        }
        int children = reference.jjtGetNumChildren();
        if (children == 0) {
            throw refused("letter.template.root", reference, "$" + root, written(root, fields));
        }
        Node field = reference.jjtGetChild(0);
        if (!(field instanceof ASTIdentifier) || !fields.contains(field.getFirstToken().image)) {
            throw refused("letter.template.field", reference, firstLine(reference), written(root, fields));
        }
        if (children > 1) {
            throw refused("letter.template.directive", reference, firstLine(reference));
        }
    }

    private void checkLoop(ASTDirective directive) {
        boolean loop = directive.getDirectiveName().equals("foreach") && directive.jjtGetNumChildren() >= 4;
        if (!loop || !item.isEmpty()) {
            throw refused("letter.template.directive", directive, firstLine(directive));
        }
        Node list = directive.jjtGetChild(2);
        if (!(list instanceof ASTReference)
                || !root(list).equals(LetterFields.PIECES)
                || list.jjtGetNumChildren() > 0) {
            throw refused("letter.template.loop", directive);
        }
        item = root(directive.jjtGetChild(0));
        if (directive.jjtGetChild(0).jjtGetNumChildren() > 0
                || !LetterFields.of(item).isEmpty()
                || item.equals(LetterFields.PIECES)
                || item.equals("foreach")) {
            throw refused("letter.template.loop", directive);
        }
        checkChildren(directive, 3);
        item = "";
    }

    private Set<String> fields(String root) {
        if (!item.isEmpty() && root.equals(item)) {
            return LetterFields.ofItem();
        }
        return !item.isEmpty() && root.equals("foreach") ? ClosedUberspect.LOOP : LetterFields.of(root);
    }

    private static String root(Node reference) {
        Matcher matcher = ROOT.matcher(source(reference));
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    private static String known() {
        return "$tiers…, $relance…, $entite…, #foreach($piece in $pieces) … $piece… #end";
    }

    private static String written(String root, Set<String> fields) {
        StringBuilder text = new StringBuilder();
        for (String field : new TreeSet<>(fields)) {
            text.append(text.length() == 0 ? "" : " ")
                    .append("$")
                    .append(root)
                    .append('.')
                    .append(field);
        }
        return text.toString();
    }

    /** As it was written; Velocity's own method works only after a node's initialisation. */
    private static String source(Node node) {
        StringBuilder text = new StringBuilder();
        for (Token token = node.getFirstToken(); token != null; token = token.next) {
            text.append(token.image);
            if (token == node.getLastToken()) {
                break;
            }
        }
        return text.toString();
    }

    private static String firstLine(Node node) {
        String text = source(node).strip();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** The blanks before a directive belong to it for Velocity, not for who reads the text. */
    private static Token place(Node node) {
        Token token = node.getFirstToken();
        while (token != node.getLastToken() && token.image.isBlank()) {
            token = token.next;
        }
        return token;
    }

    private OperatorException refused(String key, Node node, Object... more) {
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = place;
        arguments[1] = place(node).beginLine;
        arguments[2] = place(node).beginColumn;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new OperatorException(key, arguments);
    }
}
