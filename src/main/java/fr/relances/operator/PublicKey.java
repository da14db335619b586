package fr.relances.operator;

import fr.relances.text.OperatorException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public key as OpenSSH writes it into NOM.pub: one line, a type, the key in base64, a comment. */
record PublicKey(String line) {

    private static final int MOST_BYTES = 16_384;
    private static final int ED25519_BYTES = 32;
    private static final int RSA_BYTES = 256;

    private static final Pattern LINE =
            Pattern.compile("(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\\.com"
                    + "|sk-ecdsa-sha2-nistp256@openssh\\.com) +([A-Za-z0-9+/]+={0,2})(?: +(\\P{C}*))?");

    /** Refuses whatever is not exactly one public key, without any option before it. */
    static PublicKey read(Path file) {
        String text = text(file);
        if (text.contains("PRIVATE KEY")) {
            throw new OperatorException("operator.key.private", file);
        }
        String line = text.endsWith("\r\n")
                ? text.substring(0, text.length() - 2)
                : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (line.isBlank() || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new OperatorException("operator.key.one_line", file);
        }
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw new OperatorException("operator.key.form", file);
        }
        if (!holdsKey(matcher.group(1), matcher.group(2))) {
            throw new OperatorException("operator.key.damaged", file, matcher.group(1));
        }
        String comment = matcher.group(3) == null ? "" : " " + matcher.group(3).strip();
        return new PublicKey((matcher.group(1) + " " + matcher.group(2) + comment).strip());
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new OperatorException("operator.key.form", file);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OperatorException("operator.key.form", file).causedBy(e);
        } catch (IOException e) {
            throw new OperatorException("operator.key.unreadable", file).causedBy(e);
        }
    }

    /** The base64 holds the fields of RFC 4253, 8709 or 5656 to its end, the type's name first. */
    private static boolean holdsKey(String type, String base64) {
        try {
            List<byte[]> fields = fields(Base64.getDecoder().decode(base64));
            byte[] last = fields.get(fields.size() - 1);
            return new String(fields.get(0), StandardCharsets.US_ASCII).equals(type)
                    && switch (type) {
                        case "ssh-ed25519" -> fields.size() == 2 && last.length == ED25519_BYTES;
                        case "ssh-rsa" -> fields.size() == 3 && last.length >= RSA_BYTES;
                        default -> fields.size() >= 3;
                    };
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static List<byte[]> fields(byte[] blob) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob));
        List<byte[]> fields = new ArrayList<>();
        do {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("A field is longer than the key");
            }
            fields.add(in.readNBytes(length));
        } while (in.available() > 0);
        return fields;
    }
}
