package com.android.internal.net;

import java.security.Provider;

/** Makes "the default trust" mean the device's store of certificates. */
public final class DeviceTrustProvider extends Provider {
    DeviceTrustProvider() {
        super("AndroidDeviceTrust", 1.0, "certificates of the simulated device");
        put("TrustManagerFactory.PKIX", DeviceTrustManagers.class.getName());
        put("SSLContext.Default", DefaultContext.class.getName());
    }
}
