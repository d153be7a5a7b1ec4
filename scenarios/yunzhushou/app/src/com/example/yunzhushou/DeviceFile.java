package com.example.yunzhushou;

import android.system.ErrnoException;
import android.system.Os;
import android.system.OsConstants;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;

/** A small file outside the app's own data, read whole. Needs no context, so it works in attachBaseContext. */
final class DeviceFile {
    private DeviceFile() {}

    static String text(String path) throws ErrnoException, IOException {
        FileDescriptor file = Os.open(path, OsConstants.O_RDONLY, 0);
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            int count = Os.read(file, buffer, 0, buffer.length);
            while (count > 0) {
                content.write(buffer, 0, count);
                count = Os.read(file, buffer, 0, buffer.length);
            }
            return content.toString("UTF-8");
        } finally {
            Os.close(file);
        }
    }
}
