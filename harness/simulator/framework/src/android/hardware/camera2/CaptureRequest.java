package android.hardware.camera2;

import android.view.Surface;

import java.util.ArrayList;
import java.util.List;

/** How a picture is to be taken, and where it goes. */
public final class CaptureRequest extends CameraMetadata<CaptureRequest.Key<?>> {
    public static final Key<Integer> CONTROL_MODE = new Key<Integer>("android.control.mode", Integer.class);
    public static final Key<Integer> CONTROL_AF_MODE = new Key<Integer>("android.control.afMode", Integer.class);
    public static final Key<Integer> JPEG_ORIENTATION = new Key<Integer>("android.jpeg.orientation", Integer.class);
    private final List<Surface> targets;

    private CaptureRequest(List<Surface> targets) {
        this.targets = targets;
    }

    List<Surface> targets() {
        return targets;
    }

    /** The name of a setting. */
    public static final class Key<T> {
        private final String name;

        public Key(String name, Class<T> type) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    /** Puts a request together. */
    public static final class Builder {
        private final List<Surface> targets = new ArrayList<Surface>();

        Builder() {
        }

        public void addTarget(Surface surface) {
            targets.add(surface);
        }

        public void removeTarget(Surface surface) {
            targets.remove(surface);
        }

        public <T> void set(Key<T> key, T value) {
        }

        public CaptureRequest build() {
            return new CaptureRequest(new ArrayList<Surface>(targets));
        }
    }
}
