package android.media;

import com.android.internal.os.Remote;

import java.util.Base64;
import java.util.UUID;

/** Protection of content; apps use its device id. */
public final class MediaDrm implements AutoCloseable {
    public static final String PROPERTY_VENDOR = "vendor";
    public static final String PROPERTY_VERSION = "version";
    public static final String PROPERTY_DESCRIPTION = "description";
    public static final String PROPERTY_DEVICE_UNIQUE_ID = "deviceUniqueId";
    private static final UUID WIDEVINE = new UUID(0xEDEF8BA979D64ACEL, 0xA3C827DCD51D21EDL);

    public MediaDrm(UUID uuid) throws UnsupportedSchemeException {
        if (!WIDEVINE.equals(uuid)) {
            throw new UnsupportedSchemeException("Failed to instantiate drm object.");
        }
    }

    public static final boolean isCryptoSchemeSupported(UUID uuid) {
        return WIDEVINE.equals(uuid);
    }

    public byte[] getPropertyByteArray(String name) {
        if (!name.equals(PROPERTY_DEVICE_UNIQUE_ID)) {
            throw new IllegalStateException("Failed to get property: " + name);
        }
        return Base64.getDecoder().decode(Remote.string("deviceid", "getDrmId"));
    }

    public String getPropertyString(String name) {
        return name.equals(PROPERTY_VENDOR) ? "Google" : name.equals(PROPERTY_VERSION) ? "16.0.0" : "Widevine CDM";
    }

    @Override
    public void close() {
    }

    @Deprecated
    public void release() {
    }
}
