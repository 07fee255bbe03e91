package com.atlassian.jira.ofbiz;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.DataAccessException;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface OfBizDelegator {
    String VERSION = "Version";

    String ISSUE_LINK = "IssueLink";

    String ISSUE_LINK_TYPE = "IssueLinkType";

    String PROJECT_COMPONENT = "Component";

    List findByField(String text1, String text2, Object object);

    List findByField(String text1, String text2, Object object, String text3);

    List findByAnd(String text, Map map) throws DataAccessException;

    List findByAnd(String text, Map map, List list) throws DataAccessException;

    List findByAnd(String text, List list) throws DataAccessException;

    List findByOr(String text, List list1, List list2) throws DataAccessException;

    List findByLike(String text, Map map) throws DataAccessException;

    List findByLike(String text, Map map, List list) throws DataAccessException;

    void removeAll(List list) throws DataAccessException;

    int removeByAnd(String text, Map map) throws DataAccessException;

    int removeById(String text, Long id);

    int removeValue(GenericValue genericValue) throws DataAccessException;

    void storeAll(List list) throws DataAccessException;

    List findAll(String text) throws DataAccessException;

    List findAll(String text, List list) throws DataAccessException;

    void store(GenericValue genericValue) throws DataAccessException;

    GenericValue createValue(String text, Map map) throws DataAccessException;

    void createValueWithoutId(String text, Map map) throws DataAccessException;

    GenericValue makeValue(String text);

    GenericValue makeValue(String text, Map map);

    GenericValue findById(String text, Long id) throws DataAccessException;

    GenericValue findByPrimaryKey(String text, Long id) throws DataAccessException;

    GenericValue findByPrimaryKey(String text, Map map) throws DataAccessException;

    List getRelated(String text, GenericValue genericValue) throws DataAccessException;

    List getRelated(String text, GenericValue genericValue, List list) throws DataAccessException;

    boolean removeRelated(String text, GenericValue genericValue);

    long getCount(String text) throws DataAccessException;

    long getCountByAnd(String text, Map map);

    int bulkUpdateByPrimaryKey(String text, Map map, List list) throws DataAccessException;

    int bulkUpdateByAnd(String text, Map map1, Map map2) throws DataAccessException;

    int bulkCopyColumnValuesByAnd(String text, Map map1, Map map2) throws DataAccessException;

    void refreshSequencer();
}
