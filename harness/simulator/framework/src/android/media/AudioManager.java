package android.media;

import android.content.Context;

/** Volumes, which are not simulated. */
public class AudioManager {
    public static final int STREAM_MUSIC = 3;
    public static final int RINGER_MODE_NORMAL = 2;

    AudioManager(Context context) {
    }

    public int getRingerMode() {
        return RINGER_MODE_NORMAL;
    }

    public int getStreamVolume(int stream) {
        return 7;
    }

    public int getStreamMaxVolume(int stream) {
        return 15;
    }

    public boolean isMicrophoneMute() {
        return false;
    }
}
