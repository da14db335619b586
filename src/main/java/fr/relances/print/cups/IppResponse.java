package fr.relances.print.cups;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An IPP answer: its status and, for each queue or job in it, the attributes as text by name. */
record IppResponse(int status, List<Map<String, List<String>>> groups) {

    static final int NOT_FOUND = 0x0406;

    private static final int END = 0x03;
    private static final int LAST_DELIMITER = 0x0F;
    private static final int OPERATION_ATTRIBUTES = 0x01;
    private static final int INTEGER = 0x21;
    private static final int BOOLEAN = 0x22;
    private static final int ENUM = 0x23;
    private static final int LAST_OUT_OF_BAND = 0x1F;
    private static final int FIRST_ERROR = 0x0400;

    static IppResponse parse(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            in.getShort();
            int status = in.getShort();
            in.getInt();
            return new IppResponse(status, readGroups(in));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("Not an IPP answer", e);
        }
    }

    boolean successful() {
        return status < FIRST_ERROR;
    }

    /** The first value of an attribute, or an empty text. */
    static String value(Map<String, List<String>> group, String name) {
        List<String> values = group.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<Map<String, List<String>>> readGroups(ByteBuffer in) {
        List<Map<String, List<String>>> groups = new ArrayList<>();
        Map<String, List<String>> group = new LinkedHashMap<>();
        String name = "";
        int tag = in.get();
        while (tag != END) {
            if (tag <= LAST_DELIMITER) {
                group = new LinkedHashMap<>();
                if (tag != OPERATION_ATTRIBUTES) {
                    groups.add(group);
                }
            } else {
                String given = new String(sized(in), StandardCharsets.UTF_8);
                name = given.isEmpty() ? name : given;
                List<String> values = group.computeIfAbsent(name, key -> new ArrayList<>());
                add(values, tag, sized(in));
            }
            tag = in.get();
        }
        return groups;
    }

    /** What has no value adds none. */
    private static void add(List<String> values, int tag, byte[] value) {
        if (tag > LAST_OUT_OF_BAND) {
            values.add(
                    switch (tag) {
                        case INTEGER, ENUM ->
                            Integer.toString(ByteBuffer.wrap(value).getInt());
                        case BOOLEAN -> Boolean.toString(value[0] != 0);
                        default -> new String(value, StandardCharsets.UTF_8);
                    });
        }
    }

    private static byte[] sized(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return bytes;
    }
}
