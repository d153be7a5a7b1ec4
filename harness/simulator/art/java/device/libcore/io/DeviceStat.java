package libcore.io;

import android.system.ErrnoException;
import android.system.OsConstants;
import android.system.StructStat;
import android.system.StructStatVfs;

import java.util.Map;

import sun.nio.ch.DeviceGuard;

/** What stat says of a path of the device. */
final class DeviceStat {
    private static final int BLOCK = 4096;
    private static final int READABLE = 0600;
    private static final int LONGEST_NAME = 255;

    private DeviceStat() {
    }

    @SuppressWarnings("unchecked")
    static StructStat at(String call, String path) throws ErrnoException {
        Map<String, Object> found = (Map<String, Object>) DeviceErrors.ask(call, "stat", path);
        if (found == null) {
            throw new ErrnoException(call, OsConstants.ENOENT);
        }
        String type = (String) found.get("type");
        int kind = type.equals("folder") ? OsConstants.S_IFDIR : type.equals("file") ? OsConstants.S_IFREG : OsConstants.S_IFCHR;
        return of(kind | READABLE, number(found, "size"), number(found, "modified_ms") / 1000, (int) number(found, "uid"));
    }

    private static long number(Map<String, Object> found, String name) {
        return ((Number) found.get(name)).longValue();
    }

    /** Seconds since 1970. */
    static StructStat of(int mode, long size, long modified, int uid) {
        return new StructStat(0, 1, mode, 1, uid, uid, 0, size, modified, modified, modified, BLOCK,
                (size + BLOCK - 1) / BLOCK * (BLOCK / 512));
    }

    static StructStatVfs space(String path) throws ErrnoException {
        at("statvfs", path);
        long total = (Long) DeviceGuard.ask("space", true) / BLOCK;
        long free = (Long) DeviceGuard.ask("space", false) / BLOCK;
        return new StructStatVfs(BLOCK, BLOCK, total, free, free, total, free, free, 0, 0, LONGEST_NAME);
    }
}
