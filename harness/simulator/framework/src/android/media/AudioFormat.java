package android.media;

/** What sound is like. */
public final class AudioFormat {
    public static final int ENCODING_DEFAULT = 1;
    public static final int ENCODING_PCM_16BIT = 2;
    public static final int ENCODING_PCM_8BIT = 3;
    public static final int ENCODING_PCM_FLOAT = 4;
    public static final int CHANNEL_IN_MONO = 0x10;
    public static final int CHANNEL_IN_STEREO = 0xc;
    public static final int CHANNEL_IN_DEFAULT = 1;
    private final int rate;
    private final int encoding;
    private final int channels;

    private AudioFormat(int rate, int encoding, int channels) {
        this.rate = rate;
        this.encoding = encoding;
        this.channels = channels;
    }

    public int getSampleRate() {
        return rate;
    }

    public int getEncoding() {
        return encoding;
    }

    public int getChannelMask() {
        return channels;
    }

    /** Puts a format together. */
    public static class Builder {
        private int rate = 44100;
        private int encoding = ENCODING_PCM_16BIT;
        private int channels = CHANNEL_IN_MONO;

        public Builder setSampleRate(int rate) {
            this.rate = rate;
            return this;
        }

        public Builder setEncoding(int encoding) {
            this.encoding = encoding;
            return this;
        }

        public Builder setChannelMask(int channels) {
            this.channels = channels;
            return this;
        }

        public AudioFormat build() {
            return new AudioFormat(rate, encoding, channels);
        }
    }
}
