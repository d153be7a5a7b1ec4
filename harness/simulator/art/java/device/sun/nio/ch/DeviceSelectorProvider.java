package sun.nio.ch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.SelectorProvider;

/** Channels have a road of their own to the kernel, past libcore.io: they ask the device here, as sockets do there. */
final class DeviceSelectorProvider extends PollSelectorProvider {
    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return new Client(this);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return new Server(this);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return new Datagrams(this);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        return new Datagrams(this, family);
    }

    private static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    }

    /** Whether the device is to be asked. What is no address of the internet, or not resolved, libcore itself refuses. */
    private static boolean isForDevice(SocketAddress address) {
        return DeviceGuard.isClosed() && (address == null
                || address instanceof InetSocketAddress && !((InetSocketAddress) address).isUnresolved());
    }

    private static final class Client extends SocketChannelImpl {
        private volatile SocketAddress asked;

        Client(SelectorProvider provider) throws IOException {
            super(provider);
        }

        @Override
        public SocketChannel bind(SocketAddress local) throws IOException {
            return super.bind(isForDevice(local) ? loopback(0) : local);
        }

        @Override
        public boolean connect(SocketAddress remote) throws IOException {
            if (remote == null || !isForDevice(remote)) {
                return super.connect(remote);
            }
            if (isBlocking()) {
                DeviceGuard.ask("onNetwork");
            }
            InetSocketAddress to = (InetSocketAddress) remote;
            int leads = (Integer) DeviceGuard.ask("connect", to.getAddress(), to.getPort());
            asked = remote;
            return super.connect(loopback(leads));
        }

        @Override
        public SocketAddress getRemoteAddress() throws IOException {
            SocketAddress found = super.getRemoteAddress();
            return found == null || asked == null ? found : asked;
        }
    }

    private static final class Server extends ServerSocketChannelImpl {
        private volatile int known;

        Server(SelectorProvider provider) throws IOException {
            super(provider);
        }

        @Override
        public ServerSocketChannel bind(SocketAddress local, int backlog) throws IOException {
            if (!isForDevice(local)) {
                return super.bind(local, backlog);
            }
            super.bind(loopback(0), backlog);
            int port = local == null ? 0 : ((InetSocketAddress) local).getPort();
            known = (Integer) DeviceGuard.ask("listen", port, ((InetSocketAddress) super.getLocalAddress()).getPort());
            return this;
        }

        @Override
        public SocketAddress getLocalAddress() throws IOException {
            SocketAddress found = super.getLocalAddress();
            return found == null || known == 0 ? found : loopback(known);
        }
    }

    private static final class Datagrams extends DatagramChannelImpl {
        Datagrams(SelectorProvider provider) throws IOException {
            super(provider);
        }

        Datagrams(SelectorProvider provider, ProtocolFamily family) throws IOException {
            super(provider, family);
        }

        @Override
        public int send(ByteBuffer datagram, SocketAddress target) throws IOException {
            refuse("sendto", target, datagram.remaining());
            return super.send(datagram, target);
        }

        @Override
        public DatagramChannel connect(SocketAddress remote) throws IOException {
            refuse("connect", remote, 0);
            return super.connect(remote);
        }

        /** There is no road for them. */
        private static void refuse(String call, SocketAddress target, int size) {
            if (target != null && isForDevice(target)) {
                InetSocketAddress to = (InetSocketAddress) target;
                DeviceGuard.ask("datagram", to.getAddress().getHostAddress(), to.getPort(), call, size);
            }
        }
    }
}
