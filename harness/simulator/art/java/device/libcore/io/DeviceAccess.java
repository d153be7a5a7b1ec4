package libcore.io;

import android.system.ErrnoException;
import android.system.OsConstants;
import android.system.StructTimeval;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.net.InetAddress;

import sun.nio.ch.DeviceGuard;

/** What the framework itself asks below the device. */
public final class DeviceAccess {
    private DeviceAccess() {
    }

    /** The name that led to an address, or the address. */
    public static String nameOf(InetAddress address) {
        return ((DeviceOs) Libcore.rawOs).nameOf(address);
    }

    /** One line to a port of the computer's loopback, and one back; past java.net.Socket, where an instrument would see it. */
    public static byte[] converse(int port, byte[] line, int timeout) throws IOException {
        DeviceGuard.enter();
        try {
            FileDescriptor socket = Libcore.rawOs.socket(OsConstants.AF_INET, OsConstants.SOCK_STREAM, 0);
            try {
                Libcore.rawOs.setsockoptTimeval(
                        socket, OsConstants.SOL_SOCKET, OsConstants.SO_RCVTIMEO, StructTimeval.fromMillis(timeout));
                Libcore.rawOs.connect(socket, DeviceOs.loopback(), port);
                for (int at = 0; at < line.length;) {
                    at += Libcore.rawOs.write(socket, line, at, line.length - at);
                }
                return answer(socket);
            } finally {
                Libcore.rawOs.close(socket);
            }
        } catch (ErrnoException failed) {
            throw failed.rethrowAsIOException();
        } finally {
            DeviceGuard.leave();
        }
    }

    private static byte[] answer(FileDescriptor socket) throws ErrnoException, IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] part = new byte[512];
        while (true) {
            int count = Libcore.rawOs.read(socket, part, 0, part.length);
            for (int at = 0; at < count; at++) {
                if (part[at] == '\n') {
                    return answer.toByteArray();
                }
                answer.write(part[at]);
            }
            if (count <= 0) {
                return answer.toByteArray();
            }
        }
    }
}
