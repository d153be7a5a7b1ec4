package android.view;

/** Where pictures go. */
public class Surface {
    public Surface(android.graphics.SurfaceTexture texture) {
    }

    public boolean isValid() {
        return true;
    }

    public void release() {
    }
}
