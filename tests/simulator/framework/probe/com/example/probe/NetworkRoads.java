package com.example.probe;

import android.os.SystemProperties;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.SelectionKey;
import java.util.concurrent.TimeUnit;

/** Ways to send bytes to HOST:PORT of the property "probe.peer". */
final class NetworkRoads implements Runnable {
    private static final byte[] WORDS = "GET /from-probe HTTP/1.0\r\n\r\n".getBytes();
    private final String host;
    private final int port;

    NetworkRoads() {
        String[] peer = SystemProperties.get("probe.peer").split(" ");
        host = peer[0];
        port = Integer.parseInt(peer[1]);
    }

    @Override
    public void run() {
        String only = SystemProperties.get("probe.road");
        road(only, "socket", () -> spoken(new Socket(host, port)));
        road(only, "socket-no-proxy", () -> spoken(connected(new Socket(Proxy.NO_PROXY))));
        road(only, "socket-other-socks", () -> spoken(connected(new Socket(
                new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(host, port))))));
        road(only, "url-no-proxy", () -> {
            HttpURLConnection url =
                    (HttpURLConnection) new URL("http://" + host + ":" + port + "/from-probe").openConnection(Proxy.NO_PROXY);
            url.setConnectTimeout(3000);
            url.setReadTimeout(3000);
            return url.getResponseCode();
        });
        road(only, "channel", () -> {
            SocketChannel channel = SocketChannel.open(address());
            channel.write(ByteBuffer.wrap(WORDS));
            return answer(channel.socket().getInputStream());
        });
        road(only, "channel-non-blocking", () -> nonBlocking());
        road(only, "channel-async", () -> {
            AsynchronousSocketChannel channel = AsynchronousSocketChannel.open();
            channel.connect(address()).get(5, TimeUnit.SECONDS);
            channel.write(ByteBuffer.wrap(WORDS)).get(5, TimeUnit.SECONDS);
            ByteBuffer into = ByteBuffer.allocate(64);
            int count = channel.read(into).get(5, TimeUnit.SECONDS);
            return new String(into.array(), 0, Math.max(count, 0));
        });
        road(only, "bound-socket", () -> {
            Socket socket = new Socket(Proxy.NO_PROXY);
            socket.bind(new InetSocketAddress("10.0.2.16", 0));
            return spoken(connected(socket));
        });
        road(only, "datagram", () -> {
            DatagramSocket socket = new DatagramSocket();
            socket.send(new DatagramPacket(WORDS, WORDS.length, address()));
            return "sent";
        });
        road(only, "datagram-connected", () -> {
            DatagramSocket socket = new DatagramSocket();
            socket.connect(address());
            socket.send(new DatagramPacket(WORDS, WORDS.length));
            return "sent";
        });
        road(only, "datagram-channel", () -> DatagramChannel.open().send(ByteBuffer.wrap(WORDS), address()));
        road(only, "datagram-channel-connected", () -> DatagramChannel.open().connect(address()).write(ByteBuffer.wrap(WORDS)));
        road(only, "multicast", () -> {
            MulticastSocket socket = new MulticastSocket(5353);
            socket.joinGroup(InetAddress.getByName("224.0.0.251"));
            return "joined";
        });
        road(only, "ping", () -> InetAddress.getByAddress(new byte[] {127, 0, 0, 2}).isReachable(1000)
                + " " + InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}).isReachable(1000));
    }

    private static void road(String only, String name, java.util.concurrent.Callable<?> road) {
        if (only.isEmpty() || only.equals(name)) {
            Roads.take(name, road);
        }
    }

    private InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    private Socket connected(Socket socket) throws IOException {
        socket.connect(address(), 3000);
        return socket;
    }

    private static String spoken(Socket socket) throws IOException {
        socket.setSoTimeout(3000);
        socket.getOutputStream().write(WORDS);
        return answer(socket.getInputStream());
    }

    private static String answer(InputStream stream) throws IOException {
        byte[] bytes = new byte[64];
        int count = stream.read(bytes);
        return new String(bytes, 0, Math.max(count, 0)).split("\r\n")[0];
    }

    private String nonBlocking() throws IOException {
        Selector selector = Selector.open();
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(address());
        channel.register(selector, SelectionKey.OP_CONNECT);
        selector.select(3000);
        boolean connected = channel.finishConnect();
        channel.write(ByteBuffer.wrap(WORDS));
        channel.register(selector, SelectionKey.OP_READ);
        selector.selectedKeys().clear();
        selector.select(3000);
        ByteBuffer into = ByteBuffer.allocate(64);
        int count = channel.read(into);
        return connected ? new String(into.array(), 0, Math.max(count, 0)).split("\r\n")[0] : "not connected";
    }

    /** An app that listens on the device's loopback and speaks with itself. */
    static void loopback() {
        Roads.take("server", () -> {
            ServerSocket server = new ServerSocket(8123);
            return server.getLocalPort() + " " + exchange(server, 8123);
        });
        Roads.take("server again", () -> new ServerSocket(8123).getLocalPort());
        Roads.take("any port", () -> {
            ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
            return exchange(server, server.getLocalPort());
        });
        Roads.take("channel", () -> {
            ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 8124));
            return server.getLocalAddress() + " " + exchange(server.socket(), 8124);
        });
        Roads.take("closed", () -> {
            new ServerSocket(8125).close();
            return new ServerSocket(8125).getLocalPort();
        });
        Roads.take("low port", () -> new ServerSocket(80).getLocalPort());
        Roads.take("nobody", () -> new Socket("127.0.0.1", 8126));
        Roads.take("pipe", () -> {
            Pipe pipe = Pipe.open();
            pipe.sink().write(ByteBuffer.wrap(new byte[] {7}));
            ByteBuffer into = ByteBuffer.allocate(1);
            pipe.source().read(into);
            return into.array()[0];
        });
        Roads.take("unix", () -> SocketChannel.open((java.net.SocketAddress)
                Class.forName("java.net.UnixDomainSocketAddress").getMethod("of", String.class)
                        .invoke(null, SystemProperties.get("probe.unix"))));
    }

    private static String exchange(final ServerSocket server, int port) throws Exception {
        Thread serving = new Thread(() -> {
            try {
                Socket peer = server.accept();
                peer.getOutputStream().write("served".getBytes());
                peer.close();
            } catch (IOException gone) {
                Probe.note("serving " + gone);
            }
        });
        serving.start();
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(3000);
        String said = answer(socket.getInputStream());
        serving.join();
        return said;
    }

    /** An app that serves one guest, whoever it is. */
    static void serve() throws IOException {
        ServerSocket server = new ServerSocket(8123);
        new Thread(() -> Roads.take("guest", () -> {
            Socket guest = server.accept();
            guest.getOutputStream().write("served".getBytes());
            guest.close();
            return "gone";
        })).start();
    }

    /** The main thread may not, whatever the class. */
    static void onMain() {
        Roads.take("channel", () -> SocketChannel.open(new InetSocketAddress("192.0.2.1", 80)));
        Roads.take("non-blocking", () -> {
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            return channel.connect(new InetSocketAddress("192.0.2.1", 80));
        });
        Roads.take("no-proxy", () -> {
            new Socket(Proxy.NO_PROXY).connect(new InetSocketAddress("192.0.2.1", 80));
            return "connected";
        });
    }
}
