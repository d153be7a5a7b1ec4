package sun.nio.ch;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/** Stands before libcore's own, which has a road of its own to the kernel. It is closed, as for an app that may not use the network. */
public final class DefaultAsynchronousChannelProvider {
    private DefaultAsynchronousChannelProvider() {
    }

    public static AsynchronousChannelProvider create() {
        return new Refusing();
    }

    private static final class Refusing extends AsynchronousChannelProvider {
        private final AsynchronousChannelProvider groups = new LinuxAsynchronousChannelProvider();

        @Override
        public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory factory) throws IOException {
            return groups.openAsynchronousChannelGroup(threads, factory);
        }

        @Override
        public AsynchronousChannelGroup openAsynchronousChannelGroup(ExecutorService executor, int size) throws IOException {
            return groups.openAsynchronousChannelGroup(executor, size);
        }

        @Override
        public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(AsynchronousChannelGroup group)
                throws IOException {
            throw new SocketException("socket failed: EACCES (Permission denied)");
        }

        @Override
        public AsynchronousSocketChannel openAsynchronousSocketChannel(AsynchronousChannelGroup group) throws IOException {
            throw new SocketException("socket failed: EACCES (Permission denied)");
        }
    }
}
