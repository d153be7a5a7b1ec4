package com.example.yunzhushou;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.net.ssl.SSLSocket;

/** HTTP/2 by RFC 9113, as far as one request after the other needs it: no push, no Huffman, nothing indexed. */
final class Http2Link implements Links.Link {
    private static final String HOST = "api.mypaas.com";
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int ACK = 1;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;

    private SSLSocket socket;
    private int nextStream = 1;

    @Override
    public void open() throws IOException {
        socket = Links.connect(HOST, "h2");
        socket.getOutputStream().write(PREFACE.getBytes("UTF-8"));
        writeFrame(SETTINGS, 0, 0, new byte[0]);
        exchange("GET", "/notice", "");
    }

    @Override
    public void send(String message) throws IOException {
        if (socket == null) {
            throw new IOException("not open");
        }
        exchange("POST", "/device", message);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }

    private void exchange(String method, String path, String body) throws IOException {
        int stream = nextStream;
        nextStream += 2;
        byte[] data = body.getBytes("UTF-8");
        writeFrame(HEADERS, END_HEADERS | (data.length == 0 ? END_STREAM : 0), stream, headers(method, path));
        if (data.length > 0) {
            writeFrame(DATA, END_STREAM, stream, data);
        }
        socket.getOutputStream().flush();
        readAnswer(stream);
    }

    private static byte[] headers(String method, String path) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        String[] fields = {":method", method, ":scheme", "https", ":authority", HOST, ":path", path};
        for (int i = 0; i < fields.length; i += 2) {
            block.write(0);  // a literal that is not put into the table
            writeText(block, fields[i]);
            writeText(block, fields[i + 1]);
        }
        return block.toByteArray();
    }

    private static void writeText(ByteArrayOutputStream block, String text) throws IOException {
        byte[] bytes = text.getBytes("UTF-8");
        block.write(bytes.length);  // up to 126; all of ours are short
        block.write(bytes);
    }

    private void writeFrame(int type, int flags, int stream, byte[] payload) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(payload.length >> 16);
        frame.write(payload.length >> 8);
        frame.write(payload.length);
        frame.write(type);
        frame.write(flags);
        frame.write(stream >> 24);
        frame.write(stream >> 16);
        frame.write(stream >> 8);
        frame.write(stream);
        frame.write(payload);
        OutputStream out = socket.getOutputStream();
        out.write(frame.toByteArray());
    }

    /** Read until the answer has ended, and do on the way what the connection asks for. */
    private void readAnswer(int stream) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        while (true) {
            int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            int flags = in.readUnsignedByte();
            int of = in.readInt();
            byte[] payload = new byte[length];
            in.readFully(payload);
            if ((type == SETTINGS || type == PING) && (flags & ACK) == 0) {
                writeFrame(type, ACK, 0, type == PING ? payload : new byte[0]);
                socket.getOutputStream().flush();
            } else if (type == GO_AWAY) {
                throw new IOException("the server goes away");
            } else if (of == stream && (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0) {
                return;
            }
        }
    }
}
