package com.android.internal.net;

import com.android.internal.os.Remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.cert.CertificateFactory;

import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.TrustManagerFactorySpi;

/** The JDK's trust managers, over the device's certificates when the app names no key store. */
public final class DeviceTrustManagers extends TrustManagerFactorySpi {
    private final TrustManagerFactory jdk;

    public DeviceTrustManagers() throws NoSuchAlgorithmException, NoSuchProviderException {
        jdk = TrustManagerFactory.getInstance("PKIX", "SunJSSE");
    }

    /** The device's store of now: a certificate that is installed later is there for the next context. */
    static KeyStore deviceStore() throws KeyStoreException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            CertificateFactory certificates = CertificateFactory.getInstance("X.509");
            int number = 0;
            for (String pem : Remote.asStrings(Remote.call("device", "getCaCertificates"))) {
                store.setCertificateEntry("system:" + number++, certificates.generateCertificate(
                        new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8))));
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new KeyStoreException("the device's certificates cannot be read", e);
        }
    }

    @Override
    protected void engineInit(KeyStore store) throws KeyStoreException {
        jdk.init(store == null ? deviceStore() : store);
    }

    @Override
    protected void engineInit(ManagerFactoryParameters parameters) throws InvalidAlgorithmParameterException {
        jdk.init(parameters);
    }

    @Override
    protected TrustManager[] engineGetTrustManagers() {
        return jdk.getTrustManagers();
    }
}
