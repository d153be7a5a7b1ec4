package android.media;

import android.graphics.SurfaceTexture;
import android.os.Handler;
import android.os.Looper;
import android.os.SystemClock;
import android.view.Surface;

import com.android.internal.os.PictureSinks;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Receives the camera's pictures. */
public class ImageReader implements AutoCloseable {
    private final int width;
    private final int height;
    private final int format;
    private final int most;
    private final Surface surface = new Surface((SurfaceTexture) null);
    private final Deque<Image> waiting = new ArrayDeque<Image>();
    private OnImageAvailableListener listener;
    private Handler handler;

    private ImageReader(int width, int height, int format, int most) {
        this.width = width;
        this.height = height;
        this.format = format;
        this.most = most;
        PictureSinks.put(surface, new PictureSinks.Sink() {
            @Override
            public void receive(byte[] picture) {
                ImageReader.this.receive(picture);
            }
        });
    }

    /** Told of a picture. */
    public interface OnImageAvailableListener {
        void onImageAvailable(ImageReader reader);
    }

    public static ImageReader newInstance(int width, int height, int format, int maxImages) {
        return new ImageReader(width, height, format, maxImages);
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public int getImageFormat() {
        return format;
    }

    public int getMaxImages() {
        return most;
    }

    public Surface getSurface() {
        return surface;
    }

    public void setOnImageAvailableListener(OnImageAvailableListener listener, Handler handler) {
        this.listener = listener;
        this.handler = handler == null && Looper.myLooper() != null ? new Handler() : handler;
    }

    public synchronized Image acquireNextImage() {
        return waiting.pollFirst();
    }

    public synchronized Image acquireLatestImage() {
        Image latest = waiting.pollLast();
        waiting.clear();
        return latest;
    }

    @Override
    public void close() {
        PictureSinks.remove(surface);
    }

    /** A picture came; the oldest gives way when nobody fetches. */
    private void receive(byte[] picture) {
        synchronized (this) {
            if (waiting.size() >= most) {
                waiting.removeFirst();
            }
            waiting.addLast(new Taken(picture, width, height, format));
        }
        final OnImageAvailableListener told = listener;
        if (told != null && handler != null) {
            handler.post(new Runnable() {
                @Override
                public void run() {
                    told.onImageAvailable(ImageReader.this);
                }
            });
        }
    }

    /** A picture as the camera gave it. */
    private static final class Taken extends Image {
        private final byte[] bytes;
        private final int width;
        private final int height;
        private final int format;
        private final long time = SystemClock.elapsedRealtimeNanos();

        Taken(byte[] bytes, int width, int height, int format) {
            this.bytes = bytes;
            this.width = width;
            this.height = height;
            this.format = format;
        }

        @Override
        public int getFormat() {
            return format;
        }

        @Override
        public int getWidth() {
            return width;
        }

        @Override
        public int getHeight() {
            return height;
        }

        @Override
        public long getTimestamp() {
            return time;
        }

        @Override
        public Plane[] getPlanes() {
            return new Plane[] {new Bytes(bytes)};
        }

        @Override
        public void close() {
        }
    }

    /** All bytes of a picture. */
    private static final class Bytes extends Image.Plane {
        private final ByteBuffer buffer;

        Bytes(byte[] bytes) {
            buffer = ByteBuffer.wrap(bytes);
        }

        @Override
        public int getRowStride() {
            return 0;
        }

        @Override
        public int getPixelStride() {
            return 0;
        }

        @Override
        public ByteBuffer getBuffer() {
            return buffer;
        }
    }
}
