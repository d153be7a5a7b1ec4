package com.android.internal.os;

import android.system.ErrnoException;
import android.system.Os;
import android.system.OsConstants;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import libcore.io.IoBridge;

/** What java.io, and on ART the system calls, ask. A query that the device refuses is answered as a kernel does, with no or nothing. */
final class FileCalls {
    private static final int EXISTS = 1; // java.io.FileSystem.BA_*
    private static final int REGULAR = 2;
    private static final int FOLDER = 4;
    private static final long TOTAL_SPACE = 118L << 30;
    private static final long FREE_SPACE = 74L << 30;
    private final String spool = System.getProperty("harness.spool", System.getProperty("java.io.tmpdir"));
    private final AtomicLong copies = new AtomicLong();

    Object answer(String question, Object[] given) {
        if (question.equals("space")) {
            return (Boolean) given[0] ? TOTAL_SPACE : FREE_SPACE;
        }
        String path = (String) given[0];
        switch (question) {
            case "attributes": return attributes(path);
            case "access": return quietly(Boolean.FALSE, "access", "path", path, "mode", given[1]);
            case "modified": return fact(path, "modified_ms");
            case "length": return fact(path, "size");
            case "list": return DeviceFiles.strings(quietly(null, "list", "path", path));
            case "create": return DeviceFiles.ask("create", "path", path);
            case "mkdir": return quietly(Boolean.FALSE, "mkdir", "path", path);
            case "delete": return quietly(Boolean.FALSE, isFolder(path) ? "rmdir" : "delete", "path", path);
            case "rename": return quietly(Boolean.FALSE, "rename", "path", path, "target", given[1]);
            case "touch": return quietly(Boolean.FALSE, "touch", "path", path, "modified_ms", given[1]);
            case "chmod": return quietly(Boolean.FALSE,
                    "chmod", "path", path, "bits", given[1], "enable", given[2], "owner_only", given[3]);
            case "canonicalize": return quietly(path, "canonicalize", "path", path);
            case "stat": return stat(path);
            case "content": return contentOrNull(path);
            case "replace": return DeviceFiles.write(path, (byte[]) given[1], false);
            case "copy": return copy(path);
            case "copyToWrite": return copyToWrite(path, (Boolean) given[1]);
            case "append": return DeviceFiles.write(path, (byte[]) given[1], true);
            case "upload": return DeviceFiles.write(path, hostBytes((String) given[1]), false);
            case "forget": return forget(path);
            default: throw new IllegalArgumentException(question);
        }
    }

    private static Object quietly(Object refused, String method, Object... pairs) {
        try {
            Object answer = DeviceFiles.ask(method, pairs);
            return answer == null ? refused : answer;
        } catch (Exception no) {
            return refused;
        }
    }

    private static Map<String, Object> stat(String path) {
        return Wire.asMap(quietly(null, "stat", "path", path));
    }

    private static Integer attributes(String path) {
        Map<String, Object> stat = stat(path);
        if (stat == null) {
            return null;
        }
        String type = Wire.text(stat, "type");
        return EXISTS | (type.equals("file") ? REGULAR : type.equals("folder") ? FOLDER : 0);
    }

    private static boolean isFolder(String path) {
        Integer attributes = attributes(path);
        return attributes != null && (attributes & FOLDER) != 0;
    }

    private static Long fact(String path, String name) {
        Map<String, Object> stat = stat(path);
        return stat == null ? null : (Long) Wire.longer(stat, name);
    }

    private static byte[] contentOrNull(String path) {
        try {
            return DeviceFiles.content(path);
        } catch (FileNotFoundException refused) {
            RemoteFailure.<RuntimeException>sneak(refused);
            return null;
        }
    }

    /** A copy on the computer of what a stream is to read; the app never learns its name. */
    private String copy(String path) {
        return spool(content(path, OsConstants.O_RDONLY));
    }

    private String copyToWrite(String path, boolean append) {
        String folder = path.substring(0, Math.max(1, path.lastIndexOf('/')));
        if (!isFolder(folder)) {
            throw absent(path);
        }
        if (append) {
            DeviceFiles.write(path, new byte[0], true); // whether it may be written is known before anything is
        }
        int flags = append ? OsConstants.O_RDWR : OsConstants.O_WRONLY | OsConstants.O_TRUNC;
        return spool(content(path, flags | OsConstants.O_CREAT));
    }

    private static byte[] content(String path, int flags) {
        try {
            FileDescriptor file = IoBridge.open(path, flags);
            byte[] content = new byte[(int) Os.fstat(file).st_size];
            Os.read(file, content, 0, content.length);
            Os.close(file);
            return content;
        } catch (FileNotFoundException | ErrnoException | InterruptedIOException refused) {
            RemoteFailure.<RuntimeException>sneak(refused);
            return null;
        }
    }

    private static RuntimeException absent(String path) {
        RemoteFailure.<RuntimeException>sneak(
                new FileNotFoundException(path + ": open failed: ENOENT (No such file or directory)"));
        return null;
    }

    private String spool(final byte[] data) {
        final Path copy = Paths.get(spool, "copy-" + HostFiles.processId() + "-" + copies.incrementAndGet());
        return Sandbox.onHost(new Callable<String>() {
            @Override
            public String call() throws IOException {
                return Files.write(copy, data).toString();
            }
        });
    }

    private static byte[] hostBytes(final String copy) {
        return Sandbox.onHost(new Callable<byte[]>() {
            @Override
            public byte[] call() throws IOException {
                return Files.readAllBytes(Paths.get(copy));
            }
        });
    }

    private static Object forget(final String copy) {
        return Sandbox.onHost(new Callable<Boolean>() {
            @Override
            public Boolean call() throws IOException {
                return Files.deleteIfExists(Paths.get(copy));
            }
        });
    }
}
