import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * Joins class files and resources of folders and jars to one jar that dx can turn into what ART 11 runs: lambdas are
 * classes in it, and what must differ on plain Linux differs.
 *
 * <pre>ClassJar FOLDER SOURCE[::NAMES]...</pre>
 *
 * writes FOLDER/classes.jar, and FOLDER/natives.tsv with a line for each native method: class, name, descriptor and the
 * words of {@link Natives}. NAMES is a regular expression of the entries taken. Of two sources that have the same entry
 * the first one gives it.
 */
public final class ClassJar implements AutoCloseable {
    private static final String CLASS = ".class";

    private final Set<String> taken = new HashSet<>();
    private final ZipOutputStream jar;
    private final BufferedWriter natives;

    private ClassJar(Path folder) throws IOException {
        OutputStream file = Files.newOutputStream(folder.resolve("classes.jar"));
        jar = new ZipOutputStream(new java.io.BufferedOutputStream(file, 1 << 20));
        jar.setLevel(1); // dx reads it once
        natives = Files.newBufferedWriter(folder.resolve("natives.tsv"));
    }

    public static void main(String[] arguments) throws IOException {
        try (ClassJar jar = new ClassJar(Path.of(arguments[0]))) {
            for (String source : List.of(arguments).subList(1, arguments.length)) {
                String[] parts = source.split("::", 2);
                Predicate<String> names =
                        parts.length < 2 ? name -> true : Pattern.compile(parts[1]).asMatchPredicate();
                jar.take(Path.of(parts[0]), names);
            }
        } catch (Unsupported problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private void take(Path source, Predicate<String> names) throws IOException {
        if (Files.isDirectory(source)) {
            takeFolder(source, names);
            return;
        }
        try (ZipFile archive = new ZipFile(source.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                if (!entry.isDirectory() && isWanted(entry.getName(), names)) {
                    try (InputStream content = archive.getInputStream(entry)) {
                        put(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    private void takeFolder(Path folder, Predicate<String> names) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            if (isWanted(name, names)) {
                put(name, Files.readAllBytes(file));
            }
        }
    }

    private boolean isWanted(String name, Predicate<String> names) {
        return !name.startsWith("META-INF/") && names.test(name) && taken.add(name);
    }

    private void put(String name, byte[] content) throws IOException {
        if (!name.endsWith(CLASS)) {
            write(name, content);
            return;
        }
        byte[] bytes = Differences.applied(content);
        Natives.of(bytes, this::tell);
        ClassReader reader = new ClassReader(bytes);
        if (!Lambdas.areIn(reader)) {
            write(name, bytes);
            return;
        }
        List<ClassNode> made = new ArrayList<>();
        write(name, Lambdas.replaced(reader, made));
        for (ClassNode each : made) {
            write(each.name + CLASS, Lambdas.bytes(each));
        }
    }

    private void tell(String line) {
        try {
            natives.write(line + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }

    @Override
    public void close() throws IOException {
        natives.close();
        jar.close();
    }
}
