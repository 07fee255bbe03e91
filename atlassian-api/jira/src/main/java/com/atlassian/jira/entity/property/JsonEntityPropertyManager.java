package com.atlassian.jira.entity.property;

import com.atlassian.annotations.ExperimentalApi;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.function.BiFunction;

@ExperimentalApi
public interface JsonEntityPropertyManager {
    EntityProperty get(String text1, Long id, String text2);

    void put(String text1, Long id, String text2, String text3);

    void put(
            ApplicationUser user,
            String entityName,
            Long entityId,
            String key,
            String json,
            BiFunction<ApplicationUser, EntityProperty, ?> event,
            boolean dispatchEvent);

    void putDryRun(String text1, String text2, String text3);

    void delete(String text1, Long id, String text2);

    int getMaximumValueLength();

    EntityPropertyQuery query();

    List<String> findKeys(String text1, String text2);

    List<String> findKeys(String text, Long id);

    boolean exists(String text1, Long id, String text2);

    long countByEntity(String text, Long id);

    long countByEntityNameAndPropertyKey(String text1, String text2);

    void deleteByEntity(String text, Long id);

    void deleteByEntityNameAndPropertyKey(String text1, String text2);
}
