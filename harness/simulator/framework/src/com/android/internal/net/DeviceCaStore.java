package com.android.internal.net;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyStoreSpi;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The platform's store "AndroidCAStore": the certificates that the device trusts when the store is loaded. None is changed by it. */
public final class DeviceCaStore extends KeyStoreSpi {
    private final Map<String, Certificate> certificates = new LinkedHashMap<String, Certificate>();

    @Override
    public void engineLoad(InputStream unused, char[] password) throws IOException, CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        certificates.clear();
        for (String pem : Wire.asStrings(Remote.call("device", "getCaCertificates"))) {
            certificates.put("system:" + certificates.size(), factory.generateCertificate(
                    new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Override
    public Enumeration<String> engineAliases() {
        return Collections.enumeration(certificates.keySet());
    }

    @Override
    public Certificate engineGetCertificate(String alias) {
        return certificates.get(alias);
    }

    @Override
    public String engineGetCertificateAlias(Certificate wanted) {
        for (Map.Entry<String, Certificate> each : certificates.entrySet()) {
            if (each.getValue().equals(wanted)) {
                return each.getKey();
            }
        }
        return null;
    }

    @Override
    public boolean engineContainsAlias(String alias) {
        return certificates.containsKey(alias);
    }

    @Override
    public boolean engineIsCertificateEntry(String alias) {
        return engineContainsAlias(alias);
    }

    @Override
    public Date engineGetCreationDate(String alias) {
        return engineContainsAlias(alias) ? new Date(0) : null;
    }

    @Override
    public int engineSize() {
        return certificates.size();
    }

    @Override
    public boolean engineIsKeyEntry(String alias) {
        return false;
    }

    @Override
    public Key engineGetKey(String alias, char[] password) {
        return null;
    }

    @Override
    public Certificate[] engineGetCertificateChain(String alias) {
        return null;
    }

    @Override
    public void engineSetKeyEntry(String alias, Key key, char[] password, Certificate[] chain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void engineSetCertificateEntry(String alias, Certificate certificate) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void engineDeleteEntry(String alias) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void engineStore(OutputStream stream, char[] password) {
        throw new UnsupportedOperationException();
    }
}
