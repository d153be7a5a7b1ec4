import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.ref.WeakReference;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** What an app may ask of the runtime below the framework, one thing a run: `Bare THING ARGUMENT...`. */
public final class Bare {
    public static void main(String[] arguments) throws Exception {
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (arguments[0]) {
            case "names":
                for (String name : new String[] {"java.vm.name", "java.vm.version", "java.vendor", "os.arch"}) {
                    System.out.println(name + "=" + System.getProperty(name));
                }
                break;
            case "text":
                text();
                break;
            case "numbers":
                numbers();
                break;
            case "files":
                files(new File(rest[0]));
                break;
            case "zip":
                zip(new File(rest[0]));
                break;
            case "sockets":
                sockets(Integer.parseInt(rest[0]));
                break;
            case "child":
                Process child = Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", rest[0]});
                System.out.println(new String(all(child.getInputStream())).trim() + " " + child.waitFor());
                break;
            case "threads":
                threads();
                break;
            case "collect":
                collect();
                break;
            case "later":
                Thread later = new Thread(() -> {
                    pause();
                    System.out.println("after main");
                });
                later.start();
                break;
            case "wait":
                System.out.println("waits");
                System.in.read();
                break;
            case "exit":
                Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
                System.exit(Integer.parseInt(rest[0]));
                break;
            case "throw":
                throw new IllegalStateException(rest[0]);
            case "ask":
                System.out.println(Class.forName(rest[0]).getMethod(rest[1]).invoke(null));
                break;
            case "echo":
                System.out.println(Arrays.toString(rest));
                break;
            default:
                throw new AssertionError(arguments[0]);
        }
    }

    private static void text() {
        System.out.println(String.format("%05d %-4s| %.3f %x %s", 42, "ab", Math.PI, 255, Arrays.asList(1, 2)));
        System.out.println("a1b22c333".replaceAll("(?<digits>\\d+)", "<${digits}>"));
        System.out.println("数据 \uD83D\uDD12".codePointCount(0, 5) + " " + "ÄÖ".toLowerCase() + " " + "straße".toUpperCase());
        System.out.println(Arrays.toString("a,b,,c".split(",")) + " " + String.join("-", "x", "y"));
    }

    private static void numbers() {
        BigInteger prime = BigInteger.ONE.shiftLeft(521).subtract(BigInteger.ONE);
        System.out.println(prime.isProbablePrime(20) + " " + BigInteger.TEN.modPow(prime.shiftRight(3), prime).bitLength());
        System.out.println(Math.sin(1) + " " + StrictMath.pow(2, 0.5) + " " + Double.parseDouble("1e-300") + " " + (float) 0.1);
        System.out.println(Long.parseLong("-9223372036854775808") + " " + Long.toHexString(-1));
    }

    private static void files(File folder) throws IOException {
        File file = new File(folder, "数据.txt");
        try (RandomAccessFile random = new RandomAccessFile(file, "rw")) {
            random.writeUTF("héllo");
            random.seek(4096);
            random.writeLong(7);
            random.getChannel().truncate(4100);
        }
        System.out.println(file.length() + " " + Arrays.toString(folder.list()) + " " + file.canWrite());
        try (RandomAccessFile random = new RandomAccessFile(file, "r")) {
            System.out.println(random.readUTF() + " " + random.getChannel().map(
                java.nio.channels.FileChannel.MapMode.READ_ONLY, 0, 7).get(1));
        }
        System.out.println(file.renameTo(new File(folder, "b")) + " " + file.exists() + " " + new File(folder, "b").delete());
        try {
            new FileInputStream(file).close();
        } catch (IOException absent) {
            System.out.println(absent.getMessage().contains("ENOENT"));
        }
    }

    private static void zip(File file) throws IOException {
        byte[] data = new byte[200_000];
        new Random(1).nextBytes(data);
        Arrays.fill(data, 0, 100_000, (byte) 5);
        try (ZipOutputStream zip = new ZipOutputStream(new java.io.FileOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("data"));
            zip.write(data);
        }
        try (ZipFile zip = new ZipFile(file)) {
            System.out.println(Arrays.equals(data, all(zip.getInputStream(zip.getEntry("data")))));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(data);
        }
        System.out.println(Arrays.equals(data, all(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())))));
    }

    private static void sockets(int echo) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", echo)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write("plain\n".getBytes());
            byte[] answer = new byte[6];
            new java.io.DataInputStream(socket.getInputStream()).readFully(answer);
            System.out.print(new String(answer));
        }
        try (SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", echo))) {
            channel.write(ByteBuffer.wrap("channel\n".getBytes()));
            ByteBuffer answer = ByteBuffer.allocate(8);
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // until the whole line came back
            }
            System.out.print(new String(answer.array()));
        }
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            server.setSoTimeout(1);
            server.accept();
        } catch (java.net.SocketTimeoutException late) {
            System.out.println("timeout");
        }
        try (DatagramChannel one = DatagramChannel.open(); DatagramChannel other = DatagramChannel.open()) {
            other.bind(new InetSocketAddress("127.0.0.1", 0));
            one.send(ByteBuffer.wrap(new byte[] {1, 2, 3}), other.getLocalAddress());
            ByteBuffer got = ByteBuffer.allocate(9);
            other.receive(got);
            System.out.println(got.position());
        }
        try {
            new Socket("127.0.0.1", 1).close();
        } catch (java.net.ConnectException refused) {
            System.out.println("refused");
        }
    }

    /** Four threads that make garbage and count, while another one collects. */
    private static void threads() throws Exception {
        AtomicInteger right = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            int seed = number;
            threads.add(new Thread(() -> {
                for (int round = 0; round < 200; round++) {
                    List<String> garbage = new ArrayList<>();
                    for (int each = 0; each < 200; each++) garbage.add(seed + ":" + each);
                    if (garbage.get(199).equals(seed + ":199") && String.join("", garbage).length() == 890) {
                        right.incrementAndGet();
                    }
                }
            }));
        }
        for (Thread thread : threads) thread.start();
        for (int round = 0; round < 20; round++) Runtime.getRuntime().gc();
        for (Thread thread : threads) thread.join();
        System.out.println(right.get());
    }

    private static void collect() throws Exception {
        List<WeakReference<byte[]>> made = new ArrayList<>();
        Thread maker = new Thread(() -> made.add(new WeakReference<>(new byte[1 << 20])));
        maker.start();
        maker.join();
        boolean before = made.get(0).get() != null;
        Runtime.getRuntime().gc();
        System.out.println(before + " " + (made.get(0).get() == null) + " " + (Runtime.getRuntime().totalMemory() > 1 << 18));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] all(InputStream from) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int size = from.read(part); size >= 0; size = from.read(part)) to.write(part, 0, size);
        return to.toByteArray();
    }
}
