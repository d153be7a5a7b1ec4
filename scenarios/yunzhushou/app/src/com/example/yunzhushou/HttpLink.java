package com.example.yunzhushou;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

import javax.net.ssl.SSLSocket;

/** HTTP/1.1 over one connection that is kept alive. */
final class HttpLink implements Links.Link {
    private static final String HOST = "api.mypaas.com";

    private SSLSocket socket;

    @Override
    public void open() throws IOException {
        socket = Links.connect(HOST, "");
        exchange("GET /config HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n");
    }

    @Override
    public void send(String message) throws IOException {
        if (socket == null) {
            throw new IOException("not open");
        }
        exchange("POST /device HTTP/1.1\r\nHost: " + HOST + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + message.length() + "\r\n\r\n" + message);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }

    /** Send a request and read the answer to its end, so that the next one can follow. */
    private void exchange(String request) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(request.getBytes("UTF-8"));
        out.flush();
        InputStream in = socket.getInputStream();
        int length = 0;
        for (String line = Links.readLine(in); !line.isEmpty(); line = Links.readLine(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).trim());
            }
        }
        while (length > 0) {
            long skipped = in.skip(length);
            if (skipped <= 0 && in.read() < 0) {
                throw new IOException("cut off");
            }
            length -= (int) Math.max(skipped, 1);
        }
    }
}
