package android.media.projection;

import android.content.Context;
import android.content.Intent;

/** Gives the screen to whom the user allows it: nobody is asked here, and nobody has it. */
public final class MediaProjectionManager {
    public MediaProjectionManager(Context context) {
    }

    public Intent createScreenCaptureIntent() {
        return new Intent();
    }

    public Intent createScreenCaptureIntent(MediaProjectionConfig configuration) {
        return new Intent();
    }

    public MediaProjection getMediaProjection(int resultCode, Intent resultData) {
        return null;
    }
}
