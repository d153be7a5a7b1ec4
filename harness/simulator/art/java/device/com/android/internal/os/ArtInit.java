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
    private static final String[][] OF_A_PHONE = {
        {"java.boot.class.path", "/apex/com.android.art/javalib/core-oj.jar:/system/framework/framework.jar"},
        {"java.class.path", "."}, {"user.dir", "/"}, {"user.name", ""},
    };

    private ArtInit() {
    }

    /**
     * The arguments are NAME=VALUE each: what begins with "harness." is a property, which the framework takes away again as it cannot
     * with those of the command line; the rest is the environment that the app sees.
     */
    public static void main(String[] arguments) throws ErrnoException {
        installTls(); // it finds its native half by the environment of the runtime
        TimeZone.setDefault(TimeZone.getTimeZone(System.getProperty("user.timezone")));
        for (String each : Os.environ()) { // not System.getenv(), which keeps what it has seen
            Os.unsetenv(each.substring(0, each.indexOf('=')));
        }
        for (String each : arguments) {
            String name = each.substring(0, each.indexOf('='));
            String value = each.substring(each.indexOf('=') + 1);
            if (name.startsWith("harness.")) {
                System.setProperty(name, value);
            } else {
                Os.setenv(name, value, true);
            }
        }
        Sandbox.admit(new ArtHost());
        for (String[] each : OF_A_PHONE) {
            System.setUnchangeableSystemProperty(each[0], each[1]);
        }
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
