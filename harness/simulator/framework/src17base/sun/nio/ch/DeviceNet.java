package sun.nio.ch;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.SocketOptions;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the JDK's one door to sockets does instead: each method stands for the one of its name, with the object asked first. */
public final class DeviceNet {
    /** For {@link #connect}: the JDK may go on. No result of its own is this. */
    public static final int GO_ON = Integer.MIN_VALUE;

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    /** Stands for what a name leads to, as names are resolved behind the route only; a block for tests of networks. */
    private static final byte[] NAMED = {(byte) 198, 18, 0, 1};
    private static final Map<Integer, Integer> PORTS = new ConcurrentHashMap<>(); // of the computer: of the device

    private DeviceNet() {
    }

    /** One line to a port of the computer's loopback, and one back; past java.net.Socket, where an instrument would see it. */
    public static byte[] converse(int port, byte[] line, int timeout) throws IOException {
        DeviceGuard.enter();
        NioSocketImpl socket = new NioSocketImpl(false);
        try {
            socket.create(true);
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), timeout);
            socket.setOption(SocketOptions.SO_TIMEOUT, timeout);
            socket.getOutputStream().write(line);
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
                answer.write(each);
            }
            return answer.toByteArray();
        } finally {
            socket.close();
            DeviceGuard.leave();
        }
    }

    /** Of {@link Net}: the route says which port of the computer leads there. */
    static int connect(ProtocolFamily family, FileDescriptor fd, InetAddress remote, int port)
            throws IOException {
        if (!DeviceGuard.isClosed()) {
            return GO_ON;
        }
        int leads = (Integer) DeviceGuard.ask("connect", remote, port);
        DeviceGuard.enter();
        try {
            return Net.connect(family, fd, InetAddress.getByAddress(LOOPBACK), leads);
        } finally {
            DeviceGuard.leave();
        }
    }

    /** Of {@link Net}: on a free port of the computer's loopback, which stands for the one that was asked for. */
    static boolean bind(ProtocolFamily family, FileDescriptor fd, InetAddress address, int port)
            throws IOException {
        if (!DeviceGuard.isClosed()) {
            return false;
        }
        int bound;
        DeviceGuard.enter();
        try {
            Net.bind(family, fd, InetAddress.getByAddress(LOOPBACK), 0);
            bound = Net.localAddress(fd).getPort();
        } finally {
            DeviceGuard.leave();
        }
        boolean datagrams = StackWalker.getInstance().walk(frames -> frames.limit(8)
                .anyMatch(frame -> frame.getClassName().equals("sun.nio.ch.DatagramChannelImpl")));
        if (!datagrams) {
            PORTS.put(bound, (Integer) DeviceGuard.ask("listen", port, bound));
        } else if (port != 0) {
            PORTS.put(bound, port);
        }
        return true;
    }

    /** Of {@link Net}: with the port that the app knows. */
    static InetSocketAddress localAddress(InetSocketAddress found) {
        Integer port = DeviceGuard.isClosed() ? PORTS.get(found.getPort()) : null;
        return port == null ? found : new InetSocketAddress(found.getAddress(), port);
    }

    /** Of NioSocketImpl: a name that was not resolved goes on to {@link #connect} as one. */
    static SocketAddress connect(NioSocketImpl socket, SocketAddress remote, int timeout) throws IOException {
        if (!DeviceGuard.isClosed()) {
            return remote;
        }
        DeviceGuard.ask("onNetwork");
        if (!(remote instanceof InetSocketAddress) || !((InetSocketAddress) remote).isUnresolved()) {
            return remote;
        }
        InetSocketAddress name = (InetSocketAddress) remote;
        return new InetSocketAddress(InetAddress.getByAddress(name.getHostString(), NAMED), name.getPort());
    }

    /** Of SocketChannelImpl. */
    static void connect(SocketChannelImpl channel, SocketAddress remote) {
        if (DeviceGuard.isClosed() && channel.isBlocking()) {
            DeviceGuard.ask("onNetwork");
        }
    }

    /** The name that {@link #connect} was given, or the address. */
    public static String nameOf(InetAddress remote) {
        String[] parts = remote.toString().split("/", 2);
        return java.util.Arrays.equals(remote.getAddress(), NAMED) && !parts[0].isEmpty() ? parts[0] : parts[1];
    }

    /** Of DatagramChannelImpl, through which a DatagramSocket goes as well. */
    static void send(DatagramChannelImpl channel, ByteBuffer datagram, SocketAddress target) throws IOException {
        refuse(target, "sendto", datagram.remaining());
    }

    static void connect(DatagramChannelImpl channel, SocketAddress remote, boolean check) throws IOException {
        refuse(remote, "connect", 0);
    }

    static void innerJoin(DatagramChannelImpl channel, InetAddress group, NetworkInterface by, InetAddress source)
            throws IOException {
        refuse(new InetSocketAddress(group, 0), "setsockopt", 0);
    }

    private static void refuse(SocketAddress target, String call, int size) throws IOException {
        if (DeviceGuard.isClosed() && target instanceof InetSocketAddress) {
            InetSocketAddress address = (InetSocketAddress) target;
            DeviceGuard.ask("datagram", address.isUnresolved() ? address.getHostString()
                    : address.getAddress().getHostAddress(), address.getPort(), call, size);
        }
    }

    /** Of InetAddress. */
    public static boolean isReachable(InetAddress asked, NetworkInterface by, int hops, int timeout)
            throws IOException {
        return (Boolean) DeviceGuard.ask("ping", asked);
    }
}
