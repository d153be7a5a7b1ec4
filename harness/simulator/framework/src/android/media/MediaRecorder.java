package android.media;

import android.content.Context;

import com.android.internal.os.DeviceFiles;
import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Records sound into a file. */
public class MediaRecorder {
    private static final int SECOND_BYTES = 16000;
    private int source = -1;
    private String file;
    private int session = -1;
    private boolean prepared;

    @Deprecated
    public MediaRecorder() {
    }

    public MediaRecorder(Context context) {
    }

    /** Where sound comes from. */
    public final class AudioSource {
        public static final int DEFAULT = 0;
        public static final int MIC = 1;
        public static final int CAMCORDER = 5;
        public static final int VOICE_RECOGNITION = 6;
        public static final int VOICE_COMMUNICATION = 7;

        private AudioSource() {
        }
    }

    /** How a file is laid out. */
    public final class OutputFormat {
        public static final int DEFAULT = 0;
        public static final int THREE_GPP = 1;
        public static final int MPEG_4 = 2;

        private OutputFormat() {
        }
    }

    /** How sound is packed. */
    public final class AudioEncoder {
        public static final int DEFAULT = 0;
        public static final int AMR_NB = 1;
        public static final int AAC = 3;

        private AudioEncoder() {
        }
    }

    public void setAudioSource(int source) throws IllegalStateException {
        if (Remote.integer("permission", "checkPermission", "permission", "android.permission.RECORD_AUDIO",
                "pid", android.os.Process.myPid(), "uid", android.os.Process.myUid()) != 0) {
            throw new RuntimeException("setAudioSource failed.");
        }
        this.source = source;
    }

    public void setOutputFormat(int format) throws IllegalStateException {
    }

    public void setAudioEncoder(int encoder) throws IllegalStateException {
    }

    public void setAudioSamplingRate(int rate) {
    }

    public void setMaxDuration(int millis) throws IllegalArgumentException {
    }

    public void setOutputFile(String path) throws IllegalStateException {
        file = path;
    }

    public void setOutputFile(java.io.File file) {
        this.file = file.getPath();
    }

    public void prepare() throws IllegalStateException, IOException {
        if (source < 0 || file == null) {
            throw new IllegalStateException();
        }
        prepared = true;
    }

    public void start() throws IllegalStateException {
        if (!prepared) {
            throw new IllegalStateException();
        }
        Map<String, Object> started = Remote.map("audio", "startRecording", "source", source);
        session = Wire.integer(started, "session");
    }

    public void stop() throws IllegalStateException {
        if (session < 0) {
            throw new IllegalStateException();
        }
        String sound = Remote.string("audio", "read", "session", session, "size", SECOND_BYTES);
        DeviceFiles.write(file, Base64.getDecoder().decode(sound));
        Remote.call("audio", "stopRecording", "session", session);
        session = -1;
    }

    public int getMaxAmplitude() throws IllegalStateException {
        return session < 0 ? 0 : 8000;
    }

    public void reset() {
        source = -1;
        prepared = false;
    }

    public void release() {
        if (session >= 0) {
            Remote.call("audio", "stopRecording", "session", session);
            session = -1;
        }
    }

    public void setVideoSource(int source) throws IllegalStateException {
    }
}
