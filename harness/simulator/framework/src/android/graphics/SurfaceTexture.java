package android.graphics;

/** Frames of a camera that nobody looks at. */
public class SurfaceTexture {
    public SurfaceTexture(int name) {
    }

    public void setDefaultBufferSize(int width, int height) {
    }

    public void release() {
    }
}
