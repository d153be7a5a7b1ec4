package android.media;

import android.graphics.ImageFormat;
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
    private final Deque<Taken> waiting = new ArrayDeque<Taken>();
    private int held;
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
        return acquired(waiting.pollFirst());
    }

    public synchronized Image acquireLatestImage() {
        Taken latest = waiting.pollLast();
        waiting.clear();
        return acquired(latest);
    }

    /** Counted until it is closed. */
    private Image acquired(Taken image) {
        if (image != null) {
            if (held >= most) {
                waiting.addFirst(image);
                throw new IllegalStateException("maxImages (" + most + ") has already been acquired, call #close before acquiring more.");
            }
            held++;
            image.holder = this;
        }
        return image;
    }

    private synchronized void released() {
        held--;
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
        private final int width;
        private final int height;
        private final int format;
        private final long time = SystemClock.elapsedRealtimeNanos();
        private final Plane[] planes;
        private ImageReader holder;
        private boolean closed;

        Taken(byte[] bytes, int width, int height, int format) {
            this.width = width;
            this.height = height;
            this.format = format;
            planes = format == ImageFormat.YUV_420_888 ? yuv(bytes, width, height) : new Plane[] {new Bytes(bytes, 0, 0)};
        }

        private void checkOpen() {
            if (closed) {
                throw new IllegalStateException("Image is already closed");
            }
        }

        @Override
        public int getFormat() {
            checkOpen();
            return format;
        }

        @Override
        public int getWidth() {
            checkOpen();
            return width;
        }

        @Override
        public int getHeight() {
            checkOpen();
            return height;
        }

        @Override
        public long getTimestamp() {
            checkOpen();
            return time;
        }

        @Override
        public Plane[] getPlanes() {
            checkOpen();
            return planes.clone();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                if (holder != null) {
                    holder.released();
                }
            }
        }
    }

    /** Brightness for every pixel, and the two colours, interleaved, for every four. */
    private static Image.Plane[] yuv(byte[] picture, int width, int height) {
        int colours = width * height / 2;
        return new Image.Plane[] {
            new Bytes(filled(picture, width * height), width, 1),
            new Bytes(filled(picture, colours - 1), width, 2),
            new Bytes(filled(picture, colours - 1), width, 2),
        };
    }

    private static byte[] filled(byte[] picture, int size) {
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; at += picture.length) {
            System.arraycopy(picture, 0, bytes, at, Math.min(picture.length, size - at));
        }
        return bytes;
    }

    /** A part of a picture, in memory that native code can read. */
    private static final class Bytes extends Image.Plane {
        private final ByteBuffer buffer;
        private final int rowStride;
        private final int pixelStride;

        Bytes(byte[] bytes, int rowStride, int pixelStride) {
            buffer = ByteBuffer.allocateDirect(bytes.length);
            buffer.put(bytes).rewind();
            this.rowStride = rowStride;
            this.pixelStride = pixelStride;
        }

        @Override
        public int getRowStride() {
            return rowStride;
        }

        @Override
        public int getPixelStride() {
            return pixelStride;
        }

        @Override
        public ByteBuffer getBuffer() {
            return buffer;
        }
    }
}
