package rows.natives;

import java.io.FileDescriptor;

public final class java_io_FileDescriptor {
    public static FileDescriptor release$(FileDescriptor file) {
        return file;
    }
}
