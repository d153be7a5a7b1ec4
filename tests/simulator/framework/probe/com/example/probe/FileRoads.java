package com.example.probe;

import android.content.Context;
import android.os.SystemProperties;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** Ways to files: those of the computer, which must not lead there, and those of the device. */
final class FileRoads {
    private FileRoads() {
    }

    /** The test's secret lies at the property "probe.secret". */
    static void toTheHost() {
        final String secret = SystemProperties.get("probe.secret");
        final String folder = new File(secret).getParent();
        for (final String path : new String[] {secret, "/proc/self/root" + secret, "/proc/thread-self/root" + secret,
            "/proc/self/../.." + secret, "/proc/self/cwd/../../../../../.." + secret, "../../../../../../../../.." + secret,
            System.getProperty("java.home") + "/../../../../../../../../.." + secret}) {
            Roads.take("stream", () -> first(new FileInputStream(path)));
            Roads.take("random", () -> new RandomAccessFile(path, "r").readLine());
            Roads.take("random-write", () -> new RandomAccessFile(path, "rw").getFD().valid());
            Roads.take("channel", () -> FileChannel.open(Paths.get(path)).size());
            Roads.take("bytes", () -> new String(Files.readAllBytes(Paths.get(path))));
            Roads.take("size", () -> Files.size(Paths.get(path)));
            Roads.take("real", () -> Paths.get(path).toRealPath());
            Roads.take("zip", () -> new ZipFile(path).size());
            Roads.take("write", () -> written(new FileOutputStream(path)));
            Roads.take("append", () -> written(new FileOutputStream(path, true)));
            Roads.take("copy", () -> Files.copy(Paths.get(path), Paths.get("copy"), StandardCopyOption.REPLACE_EXISTING));
            Roads.take("nio-write", () -> Files.write(Paths.get(path), new byte[1], StandardOpenOption.APPEND));
            Roads.take("nio-delete", () -> Files.deleteIfExists(Paths.get(path)));
            Roads.take("symlink", () -> Files.createSymbolicLink(Paths.get("link"), Paths.get(path)));
            Roads.take("hard-link", () -> Files.createLink(Paths.get("hard"), Paths.get(path)));
            Roads.take("url", () -> first(new URL("file:" + path).openStream()));
        }
        Roads.take("through-link", () -> written(new FileOutputStream("link")));
        Roads.take("list", () -> Files.list(Paths.get(folder)).count());
        Roads.take("nio-folder", () -> Files.createDirectory(Paths.get(folder, "made")));
        Roads.take("temporary", () -> Files.createTempFile("probe", "").toString());
        Roads.take("readlink", () -> Files.readSymbolicLink(Paths.get("/proc/self/exe")));
        Roads.take("mounts", () -> stores());
        Roads.take("processes", () -> Class.forName("java.lang.ProcessHandle").getMethod("allProcesses").invoke(null));
        Roads.take("load", () -> load(secret));
        for (final String absent : new String[] {"java.lang.management.ManagementFactory", "javax.sound.sampled.AudioSystem",
            "java.awt.Toolkit", "com.sun.tools.attach.VirtualMachine", "javax.naming.InitialContext"}) {
            Roads.take("class", () -> Class.forName(absent, true, ClassLoader.getSystemClassLoader().getParent()));
        }
    }

    private static String stores() {
        StringBuilder all = new StringBuilder();
        for (FileStore each : FileSystems.getDefault().getFileStores()) {
            all.append(each.name());
        }
        return all.toString();
    }

    private static boolean load(String path) {
        System.load(path);
        return true;
    }

    private static String first(InputStream stream) throws IOException {
        byte[] bytes = new byte[64];
        int count = stream.read(bytes);
        stream.close();
        return count < 0 ? "" : new String(bytes, 0, count, "UTF-8");
    }

    private static String written(FileOutputStream stream) throws IOException {
        stream.write('x');
        stream.close();
        return "written";
    }

    /** What java.io.File says of each path in the property "probe.paths". */
    static void queries() {
        for (String path : SystemProperties.get("probe.paths").split(" ")) {
            final File file = new File(path);
            Roads.take(path, () -> (file.exists() ? "exists" : "absent") + (file.isFile() ? " file" : "")
                    + (file.isDirectory() ? " folder" : "") + (file.canRead() ? " r" : "")
                    + (file.canWrite() ? " w" : "") + (file.canExecute() ? " x" : "") + " " + file.length()
                    + (file.lastModified() > 0 ? " dated " : " undated ") + sorted(file.list()));
        }
    }

    private static String sorted(String[] names) {
        return names == null ? "null" : new TreeSet<String>(Arrays.asList(names)).toString();
    }

    /** An app's own folder behaves as one. */
    static void own(Context context) throws Exception {
        final File files = context.getFilesDir();
        final File folder = new File(files, "a/b");
        final File file = new File(folder, "记录.txt");
        Roads.take("files", () -> files.isDirectory());
        Roads.take("mkdir without parent", () -> folder.mkdir());
        Roads.take("mkdirs", () -> folder.mkdirs());
        Roads.take("createNewFile", () -> file.createNewFile() + " " + file.createNewFile());
        Roads.take("write", () -> {
            FileOutputStream out = new FileOutputStream(file);
            out.write("一".getBytes("UTF-8"));
            out.write('\n');
            long before = file.length();
            out.getChannel().write(ByteBuffer.wrap("two\n".getBytes("UTF-8")));
            out.close();
            return before + " " + file.length();
        });
        Roads.take("append", () -> written(new FileOutputStream(file, true)) + " " + file.length());
        Roads.take("read", () -> {
            BufferedReader reader = new BufferedReader(new FileReader(file));
            return reader.readLine() + " " + reader.readLine() + " " + reader.readLine();
        });
        Roads.take("random", () -> {
            RandomAccessFile random = new RandomAccessFile(file, "rw");
            random.seek(4);
            random.write('T');
            random.close();
            return first(new FileInputStream(file)).split("\n")[1];
        });
        Roads.take("channel", () -> new String(Files.readAllBytes(Paths.get(file.getPath())), "UTF-8").split("\n")[0]);
        Roads.take("list", () -> sorted(files.list()) + sorted(folder.list()));
        Roads.take("renameTo", () -> file.renameTo(new File(files, "moved")) + " " + file.exists());
        Roads.take("delete of a full folder", () -> new File(files, "a").delete());
        Roads.take("delete", () -> folder.delete() + " " + folder.exists() + " " + new File(files, "moved").delete());
        Roads.take("relative", () -> new File("x").getAbsolutePath() + " " + new File("x").createNewFile());
        Roads.take("canonical", () -> new File("/sdcard/../sdcard/DCIM").getCanonicalPath());
        Roads.take("temporary", () -> File.createTempFile("probe", ".tmp").getParent());
        Roads.take("roots", () -> Arrays.toString(File.listRoots()));
    }

    /** Named files of /proc, as far as an app sees them. */
    static void proc() {
        for (final String path : new String[] {"/proc/self/cmdline", "/proc/" + android.os.Process.myPid() + "/cmdline",
            "/proc/self/comm", "/proc/self/status", "/proc/self/maps", "/proc/self/environ", "/proc/self/root/etc/os-release",
            "/proc/1/cmdline", "/proc/version", "/proc/uptime", "/proc/self/fd/0",
            "/sys/class/net/wlan0/address", "/data"}) {
            Roads.take(path.replace(String.valueOf(android.os.Process.myPid()), "PID"),
                    () -> first(new FileInputStream(path)).replace('\0', '|').replace('\n', '/'));
        }
    }
}
