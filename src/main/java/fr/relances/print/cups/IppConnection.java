package fr.relances.print.cups;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One question to the server that lpstat -H names, which is a host and port or, on a plain Debian, a socket in the file
 * system: the HTTP client of Java knows no such socket, hence the few lines of HTTP here.
 */
record IppConnection(String server, long limitMillis) {

    private static final int DEFAULT_PORT = 631;
    private static final int LARGEST = 64 << 20;

    IppResponse ask(IppRequest request) throws IOException {
        byte[] body = request.bytes();
        try (SocketChannel channel =
                onSocketFile() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open()) {
            FutureTask<byte[]> talk = new FutureTask<>(() -> talk(channel, body));
            Thread thread = new Thread(talk, "ipp");
            thread.setDaemon(true);
            thread.start();
            return IppResponse.parse(talk.get(limitMillis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new IOException("No answer from " + server, e);
        } catch (ExecutionException e) {
            throw new IOException("No answer from " + server, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private boolean onSocketFile() {
        return server.startsWith("/");
    }

    private byte[] talk(SocketChannel channel, byte[] body) throws IOException {
        if (onSocketFile()) {
            channel.connect(UnixDomainSocketAddress.of(server));
        } else {
            channel.connect(new InetSocketAddress(host(), port()));
        }
        String head = "POST / HTTP/1.1\r\nHost: " + (onSocketFile() ? "localhost" : server.replaceAll("/.*", ""))
                + "\r\nContent-Type: application/ipp\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        write(channel, head.getBytes(StandardCharsets.US_ASCII));
        write(channel, body);
        return readAnswer(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))));
    }

    private String host() {
        String name = server.replaceAll("/.*", "");
        int colon = name.lastIndexOf(':');
        String host = colon > name.lastIndexOf(']') ? name.substring(0, colon) : name;
        return host.replaceAll("[\\[\\]]", "");
    }

    private int port() {
        String name = server.replaceAll("/.*", "");
        int colon = name.lastIndexOf(':');
        String port = colon > name.lastIndexOf(']') ? name.substring(colon + 1) : "";
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : DEFAULT_PORT;
    }

    private static void write(SocketChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static byte[] readAnswer(DataInputStream in) throws IOException {
        String status = line(in);
        boolean chunked = false;
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            if (lower.startsWith("content-length:")) {
                length = number(lower.substring("content-length:".length()).strip(), 10);
            }
        }
        if (!status.startsWith("HTTP/1.") || !status.contains(" 200")) {
            throw new IOException("Refused: " + status);
        }
        if (chunked) {
            return readChunks(in);
        }
        return length < 0 ? in.readNBytes(LARGEST) : exactly(in, length);
    }

    private static byte[] readChunks(DataInputStream in) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int size = number(line(in).replaceAll(";.*", "").strip(), 16);
        while (size > 0) {
            whole.writeBytes(exactly(in, size));
            line(in);
            size = number(line(in).replaceAll(";.*", "").strip(), 16);
        }
        return whole.toByteArray();
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer breaks off");
        }
        return bytes;
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            int number = Integer.parseInt(digits, radix);
            if (number >= 0 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException("Not a length: " + digits, e);
        }
        throw new IOException("Not a length: " + digits);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = in.readUnsignedByte();
        while (read != '\n') {
            if (line.length() > 8192) {
                throw new IOException("Not HTTP");
            }
            if (read != '\r') {
                line.append((char) read);
            }
            read = in.readUnsignedByte();
        }
        return line.toString();
    }
}
