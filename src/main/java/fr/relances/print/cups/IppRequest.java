package fr.relances.print.cups;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An IPP request as bytes (RFC 8010): the few kinds of values that reading queues and jobs needs. */
final class IppRequest {

    static final int GET_JOB_ATTRIBUTES = 0x0009;
    static final int GET_JOBS = 0x000A;
    static final int GET_PRINTERS = 0x4002;

    private static final int VERSION = 0x0101;
    private static final int OPERATION_ATTRIBUTES = 0x01;
    private static final int END = 0x03;
    private static final int INTEGER = 0x21;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    IppRequest(int operation) {
        word(VERSION);
        word(operation);
        word(0);
        word(1);
        bytes.write(OPERATION_ATTRIBUTES);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
    }

    IppRequest uri(String name, String value) {
        return text(URI, name, value);
    }

    IppRequest name(String name, String value) {
        return text(NAME, name, value);
    }

    IppRequest keyword(String name, String value) {
        return text(KEYWORD, name, value);
    }

    /** The first value carries the name, the others none. */
    IppRequest keywords(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(KEYWORD, i == 0 ? name : "", values.get(i));
        }
        return this;
    }

    IppRequest integer(String name, int value) {
        head(INTEGER, name);
        word(4);
        word(value >>> 16);
        word(value & 0xFFFF);
        return this;
    }

    byte[] bytes() {
        bytes.write(END);
        return bytes.toByteArray();
    }

    private IppRequest text(int tag, String name, String value) {
        head(tag, name);
        sized(value);
        return this;
    }

    private void head(int tag, String name) {
        bytes.write(tag);
        sized(name);
    }

    private void sized(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        word(encoded.length);
        bytes.writeBytes(encoded);
    }

    private void word(int value) {
        bytes.write(value >>> 8 & 0xFF);
        bytes.write(value & 0xFF);
    }
}
