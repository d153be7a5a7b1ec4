package java.io;

import sun.nio.ch.DeviceGuard;

/**
 * What java.io.File asks: the files of the device, apart from the runtime's own. Answers are a kernel's, never an exception. Of the
 * methods that override, some are JDK 17's alone and have no annotation: ART runs this class too.
 */
final class DeviceFileSystem extends UnixFileSystem {
    static final FileSystem INSTANCE = new DeviceFileSystem();

    private static boolean isHost(File file) {
        return DeviceGuard.isHost(file.getPath());
    }

    /** The working directory of an app's process is the root. */
    static String absolute(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    private static Object ask(String question, File file) {
        return file.getPath().isEmpty() ? null : DeviceGuard.ask(question, absolute(file.getPath()));
    }

    private static boolean isTrue(Object answer) {
        return Boolean.TRUE.equals(answer);
    }

    private static long number(Object answer) {
        return answer == null ? 0 : (Long) answer;
    }

    @Override
    public String resolve(File file) {
        return DeviceGuard.isClosed() ? absolute(file.getPath()) : super.resolve(file);
    }

    @Override
    public String canonicalize(String path) throws IOException {
        return DeviceGuard.isHost(path) ? super.canonicalize(path) : (String) DeviceGuard.ask("canonicalize", path);
    }

    @Override
    public int getBooleanAttributes(File file) {
        if (isHost(file)) {
            return super.getBooleanAttributes(file);
        }
        Object attributes = ask("attributes", file);
        return attributes == null ? 0 : (Integer) attributes | (file.getName().startsWith(".") ? BA_HIDDEN : 0);
    }

    public boolean hasBooleanAttributes(File file, int attributes) {
        return (getBooleanAttributes(file) & attributes) == attributes;
    }

    @Override
    public boolean checkAccess(File file, int access) {
        if (isHost(file)) {
            return super.checkAccess(file, access);
        }
        boolean whether = (access & (ACCESS_READ | ACCESS_WRITE | ACCESS_EXECUTE)) == 0; // ART asks so if it is there
        return whether ? ask("attributes", file) != null
                : !file.getPath().isEmpty() && isTrue(DeviceGuard.ask("access", absolute(file.getPath()), access));
    }

    @Override
    public boolean setPermission(File file, int access, boolean enable, boolean owneronly) {
        return !DeviceGuard.isClosed() ? super.setPermission(file, access, enable, owneronly)
                : isTrue(DeviceGuard.ask("chmod", absolute(file.getPath()), access, enable, owneronly));
    }

    @Override
    public long getLastModifiedTime(File file) {
        return isHost(file) ? super.getLastModifiedTime(file) : number(ask("modified", file));
    }

    @Override
    public long getLength(File file) {
        return isHost(file) ? super.getLength(file) : number(ask("length", file));
    }

    @Override
    public boolean createFileExclusively(String path) throws IOException {
        return DeviceGuard.isClosed() ? isTrue(DeviceGuard.ask("create", absolute(path)))
                : super.createFileExclusively(path);
    }

    @Override
    public boolean delete(File file) {
        return DeviceGuard.isClosed() ? isTrue(ask("delete", file)) : super.delete(file);
    }

    /** Of File, by which all its lists are made, as on Android, where they are hooked. */
    static String[] listed(File file) {
        return file.isInvalid() ? null : INSTANCE.list(file);
    }

    static String[] normalizedList(File file) {
        return new File(file.getPath()).list();
    }

    @Override
    public String[] list(File file) {
        return isHost(file) ? super.list(file) : (String[]) ask("list", file);
    }

    @Override
    public boolean createDirectory(File file) {
        return DeviceGuard.isClosed() ? isTrue(ask("mkdir", file)) : super.createDirectory(file);
    }

    @Override
    public boolean rename(File file, File target) {
        return DeviceGuard.isClosed()
                ? isTrue(DeviceGuard.ask("rename", absolute(file.getPath()), absolute(target.getPath())))
                : super.rename(file, target);
    }

    @Override
    public boolean setLastModifiedTime(File file, long time) {
        return DeviceGuard.isClosed() ? isTrue(DeviceGuard.ask("touch", absolute(file.getPath()), time))
                : super.setLastModifiedTime(file, time);
    }

    @Override
    public boolean setReadOnly(File file) {
        return DeviceGuard.isClosed() ? setPermission(file, ACCESS_WRITE, false, false) : super.setReadOnly(file);
    }

    @Override
    public long getSpace(File file, int kind) {
        return !DeviceGuard.isClosed() ? super.getSpace(file, kind)
                : hasBooleanAttributes(file, BA_EXISTS) ? (Long) DeviceGuard.ask("space", kind == SPACE_TOTAL) : 0;
    }

    @Override
    public File[] listRoots() {
        return new File[] {new File("/")};
    }

    public int getNameMax(String path) {
        return 255;
    }
}
