package android.content.res;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Files in the package: the app's assets are on its class path. */
public final class AssetManager implements AutoCloseable {
    AssetManager() {
    }

    public InputStream open(String name) throws IOException {
        InputStream found = AssetManager.class.getResourceAsStream("/assets/" + name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }

    public InputStream open(String name, int accessMode) throws IOException {
        return open(name);
    }

    @Override
    public void close() {
    }
}
