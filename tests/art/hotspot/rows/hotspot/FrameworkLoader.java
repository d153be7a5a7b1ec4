package rows.hotspot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.jar.JarFile;

/**
 * The system class loader of a JVM that runs the platform's own framework: it defines the classes of the jar named by the
 * property `rows.framework`, with their native methods bound, and before them those on the class path, the driver among them.
 */
public final class FrameworkLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final ClassLoader path;
    private final JarFile framework;
    private final NativeBodies natives;

    public FrameworkLoader(ClassLoader path) throws IOException {
        super(path);
        this.path = path;
        framework = new JarFile(System.getProperty("rows.framework"));
        natives = new NativeBodies(path);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            if (name.startsWith("java.") || name.startsWith("rows.hotspot.")) return super.loadClass(name, resolve);
            byte[] bytes = read(name.replace('.', '/') + ".class");
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte[] read(String file) throws ClassNotFoundException {
        try {
            URL own = file.startsWith("rows/") ? path.getResource(file) : null;
            if (own != null) try (InputStream in = own.openStream()) {
                return in.readAllBytes();
            }
            var entry = framework.getJarEntry(file);
            if (entry == null) return null;
            try (InputStream in = framework.getInputStream(entry)) {
                return natives.bound(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(file, e);
        }
    }
}
