package io.indexrelay.refhost.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.ConfluenceUserImpl;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Directory;
import java.lang.reflect.Field;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and makes users. Every call belongs to the running transaction. */
public final class People {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ContentStore store;
    private final Directory directory;

    public People(ContentStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The directory's side of a user. */
    public static User backing(Directory directory, String name) {
        return new DirectoryBackedUser(directory, name);
    }

    public Directory directory() {
        return directory;
    }

    /** The user with that name, if the directory holds the name. */
    public Optional<ConfluenceUser> byName(String name) {
        return directory.account(name).flatMap(account -> mapped(account.name()));
    }

    /** The user with that key, even if the directory has lost the name. */
    public Optional<ConfluenceUser> byKey(String key) {
        return Optional.ofNullable(store.session().find(ConfluenceUserImpl.class, new UserKey(key)));
    }

    /** The user with that key, if the directory holds the name. */
    public Optional<ConfluenceUser> existingByKey(String key) {
        return byKey(key).filter(user -> directory.account(user.getName()).isPresent());
    }

    /** What a caller means by a user of the directory's kind. */
    public Optional<ConfluenceUser> of(@Nullable User user) {
        if (user == null) {
            return Optional.empty();
        }
        return user instanceof ConfluenceUser known ? Optional.of(known) : byName(user.getName());
    }

    /** Users whom the directory holds, by name. */
    public List<ConfluenceUser> existing() {
        return directory.accounts().stream()
                .flatMap(account -> mapped(account.name()).stream())
                .toList();
    }

    /** Gives a name of the directory a new permanent key. */
    public ConfluenceUser map(String name) {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        return map(name, HexFormat.of().formatHex(key));
    }

    /** Gives a name of the directory the key that an export says. */
    public ConfluenceUser map(String name, String key) {
        ConfluenceUserImpl user = new ConfluenceUserImpl(backing(directory, name));
        user.setLowerName(Directory.fold(name));
        setKey(user, new UserKey(key));
        store.save(user);
        return user;
    }

    /** Lets a key stand for another name. */
    public void remap(ConfluenceUser user, String name) {
        ConfluenceUserImpl mapped = store.session().find(ConfluenceUserImpl.class, user.getKey());
        mapped.setName(name);
        mapped.setLowerName(Directory.fold(name));
        mapped.setBackingUser(backing(directory, name));
        store.session().flush();
    }

    /** The user that a name is mapped to, whether the directory knows it or not. */
    public Optional<ConfluenceUser> mapped(String name) {
        return store
                .session()
                .createQuery("select u from ConfluenceUserImpl u where u.lowerName = :name", ConfluenceUser.class)
                .setParameter("name", Directory.fold(name))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The directory's account of a user, where there is one. */
    public Optional<Account> account(ConfluenceUser user) {
        return directory.account(user.getName());
    }

    /** The product sets the key through Hibernate only, so there is no setter. */
    private static void setKey(ConfluenceUserImpl user, UserKey key) {
        try {
            Field field = ConfluenceUserImpl.class.getDeclaredField("key");
            field.setAccessible(true);
            field.set(user, key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ConfluenceUserImpl has no field key", e);
        }
    }
}
