package android.media;

import android.content.pm.PackageManager;
import android.os.Process;
import android.os.SystemClock;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.Base64;
import java.util.Map;

/** Records sound. Without the permission it is never set up, as on a phone. */
public class AudioRecord {
    public static final int STATE_UNINITIALIZED = 0;
    public static final int STATE_INITIALIZED = 1;
    public static final int RECORDSTATE_STOPPED = 1;
    public static final int RECORDSTATE_RECORDING = 3;
    public static final int SUCCESS = 0;
    public static final int ERROR = -1;
    public static final int ERROR_BAD_VALUE = -2;
    public static final int ERROR_INVALID_OPERATION = -3;
    public static final int READ_BLOCKING = 0;
    public static final int READ_NON_BLOCKING = 1;
    private static final int SAMPLE_BYTES = 2;
    private static final int FLOAT_BYTES = 4;

    private final int source;
    private final int rate;
    private final int format;
    private final int bufferSize;
    private final int state;
    private int session = -1;

    public AudioRecord(int source, int rate, int channels, int format, int bufferSize)
            throws IllegalArgumentException {
        if (rate < 4000 || rate > 192000) {
            throw new IllegalArgumentException(rate + "Hz is not a supported sample rate.");
        }
        if (bufferSize <= 0) {
            throw new IllegalArgumentException("Invalid audio buffer size.");
        }
        this.source = source;
        this.rate = rate;
        this.format = format;
        this.bufferSize = bufferSize;
        int held = Remote.integer("permission", "checkPermission", "permission", "android.permission.RECORD_AUDIO",
                "pid", Process.myPid(), "uid", Process.myUid());
        state = held == PackageManager.PERMISSION_GRANTED ? STATE_INITIALIZED : STATE_UNINITIALIZED;
    }

    /** Puts a recorder together. */
    public static class Builder {
        private int source = MediaRecorder.AudioSource.DEFAULT;
        private AudioFormat format = new AudioFormat.Builder().build();
        private int bufferSize;

        public Builder setAudioSource(int source) throws IllegalArgumentException {
            this.source = source;
            return this;
        }

        public Builder setAudioFormat(AudioFormat format) throws IllegalArgumentException {
            this.format = format;
            return this;
        }

        public Builder setBufferSizeInBytes(int size) throws IllegalArgumentException {
            bufferSize = size;
            return this;
        }

        public AudioRecord build() throws UnsupportedOperationException {
            int size = bufferSize > 0 ? bufferSize
                    : getMinBufferSize(format.getSampleRate(), format.getChannelMask(), format.getEncoding());
            return new AudioRecord(source, format.getSampleRate(), format.getChannelMask(), format.getEncoding(), size);
        }
    }

    public static int getMinBufferSize(int rate, int channels, int format) {
        return rate < 4000 || rate > 192000 ? ERROR_BAD_VALUE : rate * SAMPLE_BYTES / 25;
    }

    public int getState() {
        return state;
    }

    public int getRecordingState() {
        return session < 0 ? RECORDSTATE_STOPPED : RECORDSTATE_RECORDING;
    }

    public int getAudioSource() {
        return source;
    }

    public int getSampleRate() {
        return rate;
    }

    public int getAudioFormat() {
        return format;
    }

    public int getBufferSizeInFrames() {
        return bufferSize / SAMPLE_BYTES;
    }

    public int getAudioSessionId() {
        return session;
    }

    public void startRecording(MediaSyncEvent event) throws IllegalStateException {
        startRecording();
    }

    public void startRecording() throws IllegalStateException {
        Map<String, Object> started = Remote.map("audio", "startRecording", "source", source);
        session = Wire.integer(started, "session");
    }

    public void stop() throws IllegalStateException {
        if (state != STATE_INITIALIZED) {
            throw new IllegalStateException("stop() called on an uninitialized AudioRecord.");
        }
        if (session >= 0) {
            Remote.call("audio", "stopRecording", "session", session);
            session = -1;
        }
    }

    public void release() {
        if (state == STATE_INITIALIZED) {
            stop();
        }
    }

    public int read(byte[] into, int offset, int size) {
        return read(into, offset, size, READ_BLOCKING);
    }

    public int read(byte[] into, int offset, int size, int mode) {
        int refused = refused(mode, format != AudioFormat.ENCODING_PCM_FLOAT, into == null ? 0 : into.length, offset, size);
        if (refused != SUCCESS || session < 0) {
            return refused;
        }
        byte[] samples = samples(size, mode);
        System.arraycopy(samples, 0, into, offset, samples.length);
        return samples.length;
    }

    public int read(short[] into, int offset, int size) {
        return read(into, offset, size, READ_BLOCKING);
    }

    public int read(short[] into, int offset, int size, int mode) {
        int refused = refused(mode, format != AudioFormat.ENCODING_PCM_FLOAT, into == null ? 0 : into.length, offset, size);
        if (refused != SUCCESS || session < 0) {
            return refused;
        }
        ShortBuffer samples = shorts(size, mode);
        int count = samples.remaining();
        samples.get(into, offset, count);
        return count;
    }

    public int read(float[] into, int offset, int size, int mode) {
        int refused = refused(mode, format == AudioFormat.ENCODING_PCM_FLOAT, into == null ? 0 : into.length, offset, size);
        if (refused != SUCCESS || session < 0) {
            return refused;
        }
        ShortBuffer samples = shorts(size, mode);
        int count = samples.remaining();
        for (int i = 0; i < count; i++) {
            into[offset + i] = samples.get() / 32768f;
        }
        return count;
    }

    public int read(ByteBuffer into, int size) {
        return read(into, size, READ_BLOCKING);
    }

    /** To the beginning of the buffer, which must be a direct one; its position stays. */
    public int read(ByteBuffer into, int size, int mode) {
        int refused = refused(mode, true, into == null || !into.isDirect() ? 0 : into.capacity(), 0, size);
        if (refused != SUCCESS || session < 0) {
            return refused;
        }
        ByteBuffer whole = into.duplicate().order(ByteOrder.nativeOrder());
        whole.clear();
        if (format == AudioFormat.ENCODING_PCM_FLOAT) {
            ShortBuffer samples = shorts(size / FLOAT_BYTES, mode);
            int count = samples.remaining();
            while (samples.hasRemaining()) {
                whole.putFloat(samples.get() / 32768f);
            }
            return count * FLOAT_BYTES;
        }
        byte[] samples = samples(size, mode);
        whole.put(samples);
        return samples.length;
    }

    /** Why nothing can be read, SUCCESS when it can; of what is not recording nothing comes, which is SUCCESS as well: 0. */
    private int refused(int mode, boolean ofThisFormat, int room, int offset, int size) {
        if (state != STATE_INITIALIZED || !ofThisFormat) {
            return ERROR_INVALID_OPERATION;
        }
        boolean known = mode == READ_BLOCKING || mode == READ_NON_BLOCKING;
        return known && offset >= 0 && size >= 0 && size <= room - offset && (room > 0 || size == 0) ? SUCCESS : ERROR_BAD_VALUE;
    }

    private ShortBuffer shorts(int count, int mode) {
        return ByteBuffer.wrap(samples(count * SAMPLE_BYTES, mode)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }

    /** Sound takes as long to record as it lasts. */
    private byte[] samples(int size, int mode) {
        if (mode == READ_BLOCKING) {
            SystemClock.sleep(1000L * size / SAMPLE_BYTES / rate);
        }
        return Base64.getDecoder().decode(Remote.string("audio", "read", "session", session, "size", size));
    }
}
