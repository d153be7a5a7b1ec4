package com.example.yunzhushou;

import android.util.Base64;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;

import javax.net.ssl.SSLSocket;

/** A WebSocket by RFC 6455 that sends short texts. */
final class WebSocketLink implements Links.Link {
    private static final String HOST = "live.mypaas.com";
    private static final int TEXT = 0x81;
    private static final int MASKED = 0x80;

    private final SecureRandom random = new SecureRandom();
    private SSLSocket socket;

    @Override
    public void open() throws IOException {
        SSLSocket opened = Links.connect(HOST, "");
        String key = Base64.encodeToString(bytes(16), Base64.NO_WRAP);
        OutputStream out = opened.getOutputStream();
        out.write(("GET /live HTTP/1.1\r\nHost: " + HOST + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: " + key + "\r\nSec-WebSocket-Version: 13\r\n\r\n").getBytes("UTF-8"));
        out.flush();
        InputStream in = opened.getInputStream();
        String status = Links.readLine(in);
        if (!status.startsWith("HTTP/1.1 101")) {
            opened.close();
            throw new IOException(status);
        }
        while (!Links.readLine(in).isEmpty()) {
            continue;
        }
        socket = opened;
        send("hello");
    }

    @Override
    public void send(String message) throws IOException {
        if (socket == null) {
            throw new IOException("not open");
        }
        byte[] payload = message.getBytes("UTF-8");
        byte[] mask = bytes(4);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(TEXT);
        frame.write(MASKED | payload.length);  // up to 125 bytes
        frame.write(mask);
        frame.write(payload);
        socket.getOutputStream().write(frame.toByteArray());
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }

    private byte[] bytes(int count) {
        byte[] made = new byte[count];
        random.nextBytes(made);
        return made;
    }
}
