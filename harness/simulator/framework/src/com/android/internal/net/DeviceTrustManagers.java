package com.android.internal.net;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;

import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.TrustManagerFactorySpi;

/** The trust managers of the runtime, over the device's certificates when the app names no key store. */
public final class DeviceTrustManagers extends TrustManagerFactorySpi {
    private final TrustManagerFactory runtimes;

    public DeviceTrustManagers() throws NoSuchAlgorithmException {
        runtimes = TrustManagerFactory.getInstance("PKIX", DeviceTrustProvider.tls());
    }

    /** The device's store of now: a certificate that is installed later is there for the next context. */
    static KeyStore deviceStore() throws KeyStoreException {
        try {
            KeyStore store = KeyStore.getInstance("AndroidCAStore");
            store.load(null, null);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new KeyStoreException("the device's certificates cannot be read", e);
        }
    }

    @Override
    protected void engineInit(KeyStore store) throws KeyStoreException {
        runtimes.init(store == null ? deviceStore() : store);
    }

    @Override
    protected void engineInit(ManagerFactoryParameters parameters) throws InvalidAlgorithmParameterException {
        runtimes.init(parameters);
    }

    @Override
    protected TrustManager[] engineGetTrustManagers() {
        return runtimes.getTrustManagers();
    }
}
