package com.android.internal.net;

import java.security.Provider;
import java.security.Security;

/** Makes "the default trust" mean the device's store of certificates. */
public final class DeviceTrustProvider extends Provider {
    DeviceTrustProvider() {
        super("AndroidDeviceTrust", 1.0, "certificates of the simulated device");
        put("TrustManagerFactory.PKIX", DeviceTrustManagers.class.getName());
        put("SSLContext.Default", DefaultContext.class.getName());
        put("KeyStore.AndroidCAStore", DeviceCaStore.class.getName());
    }

    /** Whose TLS the runtime has: the JDK's, or on ART the library of a phone. */
    static Provider tls() {
        Provider jdk = Security.getProvider("SunJSSE");
        return jdk == null ? Security.getProvider("AndroidOpenSSL") : jdk;
    }
}
