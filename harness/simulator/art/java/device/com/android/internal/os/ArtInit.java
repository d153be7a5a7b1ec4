package com.android.internal.os;

import android.app.ActivityThread;
import android.system.ErrnoException;
import android.system.Os;

import java.security.Provider;
import java.security.Security;
import java.util.TimeZone;

import org.conscrypt.Conscrypt;

/** Main of an app's process on ART: what the zygote has done on a phone before it forks. */
public final class ArtInit {
    private ArtInit() {
    }

    /** The arguments are the environment that the app sees, NAME=VALUE each. */
    public static void main(String[] environment) throws ErrnoException {
        installTls(); // it finds its native half by the environment of the runtime
        TimeZone.setDefault(TimeZone.getTimeZone(System.getProperty("user.timezone")));
        for (String each : Os.environ()) { // not System.getenv(), which keeps what it has seen
            Os.unsetenv(each.substring(0, each.indexOf('=')));
        }
        for (String each : environment) {
            Os.setenv(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1), true);
        }
        Sandbox.admit(new ArtHost());
        ActivityThread.main(new String[0]);
    }

    /** By its name on a phone, with the factories that the library leaves to the platform elsewhere. */
    private static void installTls() {
        Provider tls = Conscrypt.newProviderBuilder().setName("AndroidOpenSSL").provideTrustManager(true).build();
        tls.put("KeyManagerFactory.PKIX", "org.conscrypt.KeyManagerFactoryImpl");
        Security.setProperty("keystore.type", "AndroidCAStore"); // there is no other here
        Security.removeProvider("Conscrypt");
        Security.insertProviderAt(tls, 1);
    }
}
