package rows.natives;

import java.nio.ByteBuffer;

public final class java_nio_NioUtils {
    public static void freeDirectBuffer(ByteBuffer buffer) { }
}
