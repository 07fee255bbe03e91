package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import io.indexrelay.refhost.web.request.Visit;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts from the plugins' {@code <resource type="i18n">} bundles. English unless the browser asks for a language that a
 * bundle has; an unknown key is its own text, as in the products.
 */
public final class HostI18n implements I18nResolver {

    private static final Logger log = LoggerFactory.getLogger(HostI18n.class);
    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, Source> sources = new ConcurrentSkipListMap<>();

    private record Source(String location, ClassLoader loader) {
        Optional<ResourceBundle> bundle(Locale locale) {
            try {
                return Optional.of(ResourceBundle.getBundle(location, locale, loader, NO_SYSTEM_LANGUAGE));
            } catch (MissingResourceException missing) {
                return Optional.empty();
            }
        }
    }

    /** Adds the bundle {@code location} (as {@code index-relay} or {@code i18n.texts}) of a plugin. */
    public void add(String completeKey, String location, ClassLoader loader) {
        Source source = new Source(location, loader);
        if (source.bundle(Locale.ROOT).isEmpty()) {
            log.warn("{}: there is no resource bundle {}", completeKey, location);
        }
        sources.put(completeKey, source);
    }

    public void remove(String completeKey) {
        Source gone = sources.remove(completeKey);
        if (gone != null) {
            ResourceBundle.clearCache(gone.loader());
        }
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        for (Source source : sources.values()) {
            Optional<ResourceBundle> bundle = source.bundle(locale).filter(texts -> texts.containsKey(key));
            if (bundle.isPresent()) {
                return bundle.get().getString(key);
            }
        }
        return key;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        String raw = getRawText(locale, key);
        try {
            return new MessageFormat(raw, locale).format(arguments);
        } catch (IllegalArgumentException badPattern) {
            log.warn("The text of {} is no message pattern: {}", key, badPattern.getMessage());
            return raw;
        }
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Message message) {
        return getText(locale(), message);
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Text(key, List.of(arguments));
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new Texts();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, locale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>();
        for (Source source : sources.values()) {
            source.bundle(locale).ifPresent(texts -> {
                for (String key : Collections.list(texts.getKeys())) {
                    if (key.startsWith(prefix)) {
                        found.putIfAbsent(key, texts.getString(key));
                    }
                }
            });
        }
        return found;
    }

    /** The first language of the browser; English where it says none or nobody asks. */
    static Locale locale() {
        return Visit.current()
                .filter(visit -> visit.request().getHeader("Accept-Language") != null)
                .map(visit -> visit.request().getLocale())
                .orElse(Locale.ENGLISH);
    }

    private record Text(String key, List<Serializable> arguments) implements Message {

        private static final long serialVersionUID = 1L;

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.toArray(new Serializable[0]);
        }
    }

    private final class Texts implements MessageCollection {

        private final List<Message> messages = new ArrayList<>();

        @Override
        public void addMessage(String key, Serializable... arguments) {
            messages.add(createMessage(key, arguments));
        }

        @Override
        public void addMessage(Message message) {
            messages.add(message);
        }

        @Override
        public void addAll(List<Message> more) {
            messages.addAll(more);
        }

        @Override
        public boolean isEmpty() {
            return messages.isEmpty();
        }

        @Override
        public List<Message> getMessages() {
            return List.copyOf(messages);
        }
    }
}
