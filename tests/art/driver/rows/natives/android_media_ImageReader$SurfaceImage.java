package rows.natives;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;

public final class android_media_ImageReader$SurfaceImage {
    public static Object nativeCreatePlanes(Object image, int count, int format) throws ReflectiveOperationException {
        Class<?> type = Class.forName(image.getClass().getName() + "$SurfacePlane");
        Constructor<?> plane = type.getDeclaredConstructor(image.getClass(), int.class, int.class, ByteBuffer.class);
        plane.setAccessible(true);
        ByteBuffer bytes = ByteBuffer.allocateDirect(3);
        bytes.put(new byte[] {1, 2, 3}).flip();
        Object planes = Array.newInstance(type, 1);
        Array.set(planes, 0, plane.newInstance(image, 0, 0, bytes));
        return planes;
    }

    public static Object nativeCreatePlanes(Object image, int count, int format, long usage) throws ReflectiveOperationException {
        return nativeCreatePlanes(image, count, format);
    }

    public static int nativeGetFormat(Object image, int format) {
        return format;
    }
}
