package io.indexrelay.testsupport.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Our classes once more: those that were patched, and all the others as they are. */
public final class PatchedClasses extends ClassLoader {

    private final String prefix;
    private final Path patched;

    /**
     * @param prefix what the names of classes begin with that are loaded once more, with a dot at the end
     * @param patched a folder with compiled classes
     */
    public PatchedClasses(String prefix, Path patched) {
        super(PatchedClasses.class.getClassLoader());
        this.prefix = prefix;
        this.patched = patched;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        Path copy = patched.resolve(file);
        try (InputStream bytes = Files.exists(copy) ? Files.newInputStream(copy) : getResourceAsStream(file)) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] read = bytes.readAllBytes();
            return defineClass(name, read, 0, read.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
