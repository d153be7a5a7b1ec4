package android.net.ssl;

import javax.net.ssl.SSLSocket;

import org.conscrypt.Conscrypt;

/** What the platform's HTTP client asks of the platform's TLS. */
public final class SSLSockets {
    private SSLSockets() {
    }

    public static boolean isSupportedSocket(SSLSocket socket) {
        return Conscrypt.isConscrypt(socket);
    }

    public static void setUseSessionTickets(SSLSocket socket, boolean use) {
        Conscrypt.setUseSessionTickets(socket, use);
    }
}
