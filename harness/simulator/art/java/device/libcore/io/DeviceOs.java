package libcore.io;

import android.system.ErrnoException;
import android.system.GaiException;
import android.system.OsConstants;
import android.system.StructAddrinfo;
import android.system.StructIfaddrs;
import android.system.StructStat;
import android.system.StructStatVfs;
import android.system.StructUtsname;

import java.io.FileDescriptor;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

import dalvik.system.VMRuntime;
import sun.nio.ch.DeviceGuard;

/**
 * The system calls of an app's process. Those about paths, names, addresses and interfaces are answered by the device;
 * those about what is open already go to the computer's kernel, where a copy of a file or the way to the process's route
 * stands behind the number. What no app needs is refused as SELinux does.
 */
final class DeviceOs extends ForwardingOs {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    /** What is remembered of this process. Made at the first use: while the runtime starts, few classes work yet. */
    private static final class Memory {
        final DeviceOpenFiles files;
        final DeviceNames names = new DeviceNames();
        final DevicePorts ports = new DevicePorts();

        Memory(Os kernel) {
            files = new DeviceOpenFiles(kernel);
        }
    }

    private volatile Memory memory;

    DeviceOs(Os kernel) {
        super(kernel);
    }

    private Memory memory() {
        Memory made = memory;
        if (made == null) {
            synchronized (this) {
                made = memory == null ? new Memory(delegate()) : memory;
                memory = made;
            }
        }
        return made;
    }

    /** Tell the device of what was written, if it is its file. */
    private void store(FileDescriptor file) throws ErrnoException {
        if (memory != null) {
            memory.files.store(file);
        }
    }

    /** The name that led to an address, or the address. */
    String nameOf(InetAddress address) {
        return memory().names.nameOf(address);
    }

    /** The path as the device knows it, null where the computer is asked. The app's working directory is the root. */
    private static String onDevice(String path) {
        if (path == null || DeviceGuard.isHost(path)) {
            return null;
        }
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Object ask(String call, String question, Object... arguments) throws ErrnoException {
        return DeviceErrors.ask(call, question, arguments);
    }

    private static void refuse(String call) throws ErrnoException {
        if (DeviceGuard.isClosed()) {
            throw new ErrnoException(call, OsConstants.EACCES);
        }
    }

    // Files.

    @Override
    public FileDescriptor open(String path, int flags, int mode) throws ErrnoException {
        String there = onDevice(path);
        return there == null ? super.open(path, flags, mode) : memory().files.open(there, flags);
    }

    @Override
    public void close(FileDescriptor file) throws ErrnoException {
        if (memory != null) {
            memory.files.closing(file);
        }
        super.close(file);
    }

    @Override
    public void fsync(FileDescriptor file) throws ErrnoException {
        store(file);
        super.fsync(file);
    }

    @Override
    public void fdatasync(FileDescriptor file) throws ErrnoException {
        store(file);
        super.fdatasync(file);
    }

    @Override
    public int write(FileDescriptor file, byte[] bytes, int offset, int count)
            throws ErrnoException, InterruptedIOException {
        int written = super.write(file, bytes, offset, count);
        store(file);
        return written;
    }

    @Override
    public int write(FileDescriptor file, ByteBuffer buffer) throws ErrnoException, InterruptedIOException {
        int written = super.write(file, buffer);
        store(file);
        return written;
    }

    @Override
    public StructStat fstat(FileDescriptor file) throws ErrnoException {
        StructStat found = super.fstat(file);
        String path = memory == null ? null : memory.files.pathOf(file);
        return path == null ? found : DeviceStat.of(found.st_mode, found.st_size, found.st_mtime, getuid());
    }

    @Override
    public StructStat stat(String path) throws ErrnoException {
        String there = onDevice(path);
        return there == null ? super.stat(path) : DeviceStat.at("stat", there);
    }

    @Override
    public StructStat lstat(String path) throws ErrnoException {
        String there = onDevice(path);
        return there == null ? super.lstat(path) : DeviceStat.at("lstat", there);
    }

    @Override
    public StructStatVfs statvfs(String path) throws ErrnoException {
        String there = onDevice(path);
        return there == null ? super.statvfs(path) : DeviceStat.space(there);
    }

    @Override
    public boolean access(String path, int mode) throws ErrnoException {
        String there = onDevice(path);
        if (there == null) {
            return super.access(path, mode);
        }
        DeviceStat.at("access", there);
        if (mode != OsConstants.F_OK && !Boolean.TRUE.equals(ask("access", "access", there, mode))) {
            throw new ErrnoException("access", OsConstants.EACCES);
        }
        return true;
    }

    @Override
    public void mkdir(String path, int mode) throws ErrnoException {
        change("mkdir", "mkdir", path, path);
    }

    @Override
    public void remove(String path) throws ErrnoException {
        change("remove", "delete", path, path);
    }

    @Override
    public void unlink(String path) throws ErrnoException {
        change("unlink", "delete", path, path);
    }

    @Override
    public void rename(String path, String target) throws ErrnoException {
        change("rename", "rename", path, path, target);
    }

    private static void change(String call, String question, String path, String... paths) throws ErrnoException {
        Object[] there = new Object[paths.length];
        for (int each = 0; each < paths.length; each++) {
            there[each] = onDevice(paths[each]);
            if (there[each] == null) {
                throw new ErrnoException(call, OsConstants.EACCES);
            }
        }
        if (!Boolean.TRUE.equals(ask(call, question, there))) {
            boolean absent = !call.equals("mkdir") && ask(call, "attributes", there[0]) == null;
            throw new ErrnoException(call, absent ? OsConstants.ENOENT : OsConstants.EACCES);
        }
    }

    @Override
    public String realpath(String path) throws ErrnoException {
        String there = onDevice(path);
        return there == null ? super.realpath(path) : (String) ask("realpath", "canonicalize", there);
    }

    @Override
    public String readlink(String path) throws ErrnoException {
        refuse("readlink");
        return super.readlink(path);
    }

    @Override
    public void chmod(String path, int mode) throws ErrnoException {
        refuse("chmod");
        super.chmod(path, mode);
    }

    @Override
    public void chown(String path, int owner, int group) throws ErrnoException {
        refuse("chown");
        super.chown(path, owner, group);
    }

    @Override
    public void lchown(String path, int owner, int group) throws ErrnoException {
        refuse("lchown");
        super.lchown(path, owner, group);
    }

    @Override
    public void link(String path, String target) throws ErrnoException {
        refuse("link");
        super.link(path, target);
    }

    @Override
    public void symlink(String path, String target) throws ErrnoException {
        refuse("symlink");
        super.symlink(path, target);
    }

    @Override
    public void mkfifo(String path, int mode) throws ErrnoException {
        refuse("mkfifo");
        super.mkfifo(path, mode);
    }

    @Override
    public byte[] getxattr(String path, String name) throws ErrnoException {
        refuse("getxattr");
        return super.getxattr(path, name);
    }

    @Override
    public String[] listxattr(String path) throws ErrnoException {
        refuse("listxattr");
        return super.listxattr(path);
    }

    @Override
    public void setxattr(String path, String name, byte[] value, int flags) throws ErrnoException {
        refuse("setxattr");
        super.setxattr(path, name, value, flags);
    }

    @Override
    public void removexattr(String path, String name) throws ErrnoException {
        refuse("removexattr");
        super.removexattr(path, name);
    }

    // The process.

    @Override
    public void execv(String program, String[] arguments) throws ErrnoException {
        refuse("execv");
        super.execv(program, arguments);
    }

    @Override
    public void execve(String program, String[] arguments, String[] environment) throws ErrnoException {
        refuse("execve");
        super.execve(program, arguments, environment);
    }

    @Override
    public int getuid() {
        return DeviceGuard.isClosed() ? (Integer) DeviceGuard.ask("uid") : super.getuid();
    }

    @Override
    public int geteuid() {
        return getuid();
    }

    @Override
    public int getgid() {
        return getuid();
    }

    @Override
    public int getegid() {
        return getuid();
    }

    @Override
    public void kill(int process, int signal) throws ErrnoException {
        if (process != getpid()) {
            refuse("kill");
        }
        super.kill(process, signal);
    }

    /** Asked before there are properties of the system, too, which take the kernel's release from here. */
    @Override
    public StructUtsname uname() {
        String release = "";
        for (String option : VMRuntime.getRuntime().properties()) {
            release = option.startsWith("os.version=") ? option.substring("os.version=".length()) : release;
        }
        return new StructUtsname("Linux", "localhost", release, "#1 SMP PREEMPT", "aarch64");
    }

    @Override
    public long sysconf(int name) {
        return DeviceGuard.isClosed() && name == OsConstants._SC_NPROCESSORS_CONF ? 8 : super.sysconf(name);
    }

    // The network.

    @Override
    public InetAddress[] android_getaddrinfo(String name, StructAddrinfo hints, int network) throws GaiException {
        boolean numeric = (hints.ai_flags & OsConstants.AI_NUMERICHOST) != 0;
        if (!DeviceGuard.isClosed() || numeric) {
            return super.android_getaddrinfo(name, hints, network);
        }
        return new InetAddress[] {memory().names.addressOf(name)};
    }

    @Override
    public String getnameinfo(InetAddress address, int flags) throws GaiException {
        boolean numeric = (flags & OsConstants.NI_NUMERICHOST) != 0;
        return DeviceGuard.isClosed() && !numeric ? memory().names.nameOf(address) : super.getnameinfo(address, flags);
    }

    @Override
    public void connect(FileDescriptor socket, InetAddress address, int port) throws ErrnoException, SocketException {
        if (!DeviceGuard.isClosed()) {
            super.connect(socket, address, port);
        } else if (isDatagram(socket)) {
            throw noRoad("connect", address, port, 0);
        } else {
            DeviceGuard.ask("onNetwork");
            super.connect(socket, loopback(), DeviceErrors.port("connect", DeviceGuard.ask("way", address, port)));
        }
    }

    @Override
    public void connect(FileDescriptor socket, SocketAddress address) throws ErrnoException, SocketException {
        if (DeviceGuard.isClosed() && !(address instanceof InetSocketAddress)) {
            throw new ErrnoException("connect", OsConstants.EACCES);
        }
        if (DeviceGuard.isClosed()) {
            connect(socket, ((InetSocketAddress) address).getAddress(), ((InetSocketAddress) address).getPort());
        } else {
            super.connect(socket, address);
        }
    }

    @Override
    public void bind(FileDescriptor socket, InetAddress address, int port) throws ErrnoException, SocketException {
        if (!DeviceGuard.isClosed()) {
            super.bind(socket, address, port);
            return;
        }
        super.bind(socket, loopback(), 0);
        int bound = ((InetSocketAddress) super.getsockname(socket)).getPort();
        memory().ports.known(bound, isDatagram(socket) ? port
                : DeviceErrors.port("bind", DeviceGuard.ask("place", port, bound)));
    }

    @Override
    public void bind(FileDescriptor socket, SocketAddress address) throws ErrnoException, SocketException {
        if (DeviceGuard.isClosed() && !(address instanceof InetSocketAddress)) {
            throw new ErrnoException("bind", OsConstants.EACCES);
        }
        if (DeviceGuard.isClosed()) {
            bind(socket, ((InetSocketAddress) address).getAddress(), ((InetSocketAddress) address).getPort());
        } else {
            super.bind(socket, address);
        }
    }

    @Override
    public SocketAddress getsockname(FileDescriptor socket) throws ErrnoException {
        SocketAddress found = super.getsockname(socket);
        return DeviceGuard.isClosed() && found instanceof InetSocketAddress
                ? memory().ports.asKnown((InetSocketAddress) found) : found;
    }

    @Override
    public int sendto(FileDescriptor socket, byte[] bytes, int offset, int count, int flags, InetAddress to, int port)
            throws ErrnoException, SocketException {
        if (DeviceGuard.isClosed() && to != null) {
            throw noRoad("sendto", to, port, count);
        }
        return super.sendto(socket, bytes, offset, count, flags, to, port);
    }

    @Override
    public int sendto(FileDescriptor socket, ByteBuffer bytes, int flags, InetAddress to, int port)
            throws ErrnoException, SocketException {
        if (DeviceGuard.isClosed() && to != null) {
            throw noRoad("sendto", to, port, bytes.remaining());
        }
        return super.sendto(socket, bytes, flags, to, port);
    }

    @Override
    public int sendto(FileDescriptor socket, byte[] bytes, int offset, int count, int flags, SocketAddress to)
            throws ErrnoException, SocketException {
        if (DeviceGuard.isClosed() && to != null) {
            InetSocketAddress internet = to instanceof InetSocketAddress ? (InetSocketAddress) to : null;
            throw internet == null ? new ErrnoException("sendto", OsConstants.EACCES)
                    : noRoad("sendto", internet.getAddress(), internet.getPort(), count);
        }
        return super.sendto(socket, bytes, offset, count, flags, to);
    }

    /** There is no road for datagrams. */
    private ErrnoException noRoad(String call, InetAddress to, int port, int size) {
        DeviceGuard.ask("onNetwork");
        DeviceGuard.ask("refused", memory().names.nameOf(to), port, size);
        return new ErrnoException(call, OsConstants.ENETUNREACH);
    }

    private boolean isDatagram(FileDescriptor socket) throws ErrnoException {
        int type = super.getsockoptInt(socket, OsConstants.SOL_SOCKET, OsConstants.SO_TYPE);
        return type == OsConstants.SOCK_DGRAM;
    }

    static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public StructIfaddrs[] getifaddrs() throws ErrnoException {
        return DeviceGuard.isClosed() ? DeviceLinks.all() : super.getifaddrs();
    }

    @Override
    public int if_nametoindex(String name) {
        return DeviceGuard.isClosed() ? DeviceLinks.indexOf(name) : super.if_nametoindex(name);
    }

    @Override
    public String if_indextoname(int index) {
        return DeviceGuard.isClosed() ? DeviceLinks.nameOf(index) : super.if_indextoname(index);
    }

    @Override
    public int ioctlFlags(FileDescriptor socket, String name) throws ErrnoException {
        return DeviceGuard.isClosed() ? DeviceLinks.flagsOf(name) : super.ioctlFlags(socket, name);
    }

    @Override
    public int ioctlMTU(FileDescriptor socket, String name) throws ErrnoException {
        return DeviceGuard.isClosed() ? DeviceLinks.mtuOf(name) : super.ioctlMTU(socket, name);
    }

    @Override
    public InetAddress ioctlInetAddress(FileDescriptor socket, int call, String name) throws ErrnoException {
        return DeviceGuard.isClosed() ? DeviceLinks.addressOf(name) : super.ioctlInetAddress(socket, call, name);
    }
}
