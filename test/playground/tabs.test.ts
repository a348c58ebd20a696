import { describe, expect, it } from "vitest";
import { type Example, offer, openTabs } from "../../src/playground/browser/tabs.js";

const members: Example = { name: "01-members", text: "query Members { alliance { name } }" };
const tenures: Example = {
  name: "02-tenures",
  text: 'query Tenures($code: String! = "KR", $first: Int) { a }',
};
const refetch: Example = {
  name: "03-refetch",
  text: "query Refetch($ids: [ID!]!, $on: Date!, $size: Int!) { a }",
};
const first = openTabs([members, tenures], null, {});

describe("the tabs of the playground", () => {
  it("are the first three examples on a first visit, named for their operations", () => {
    const more = [members, tenures, refetch, { ...members, name: "04-more" }];
    expect(openTabs(more, null, {}).tabs.map(({ title }) => title)).toEqual(["Members", "Tenures", "Refetch"]);
  });

  it("have an example's own text", () => {
    expect(first.activeTabIndex).toBe(0);
    expect(first.tabs.map(({ id, title, query }) => ({ id, title, query }))).toEqual([
      { id: "example-01-members", title: "Members", query: members.text },
      { id: "example-02-tenures", title: "Tenures", query: tenures.text },
    ]);
  });

  it("start with the defaults of an operation, to be edited in place", () => {
    expect(first.tabs[0]?.variables).toBeNull();
    expect(first.tabs[1]?.variables).toBe('{\n  "code": "KR"\n}');
  });

  it("start with an empty value for a variable that is required and has no default", () => {
    const { tabs } = openTabs([refetch], null, {});
    expect(JSON.parse(tabs[0]?.variables ?? "")).toEqual({ ids: [], on: "", size: 0 });
  });

  it("start with the variables beside an example, when there are some", () => {
    const { tabs } = openTabs([{ ...refetch, variables: '{ "ids": ["x"] }' }], null, {});
    expect(tabs[0]?.variables).toBe('{ "ids": ["x"] }');
  });

  it("come back as they were left, edits and order and all", () => {
    const [one, two] = first.tabs;
    const left = { tabs: [two!, { ...one!, query: "{ mine }" }], activeTabIndex: 1 };
    expect(openTabs([members, tenures], left, offer([members, tenures]))).toEqual(left);
  });

  it("stay closed, and gain no example that is new since the last visit", () => {
    const left = { tabs: first.tabs.slice(1), activeTabIndex: 0 };
    expect(openTabs([members, tenures, refetch], left, offer([members, tenures]))).toEqual(left);
  });

  it("have the question of a link in front, once, beside what was left", () => {
    const linked = { query: "query Mine { a }", variables: '{ "b": 1 }', operationName: "Mine" };
    const opened = openTabs([members, tenures], first, offer([members, tenures]), linked);
    expect(opened).toMatchObject({ tabs: [...first.tabs, { title: "Mine", ...linked }], activeTabIndex: 2 });
    const again = openTabs([members, tenures], { ...opened, activeTabIndex: 0 }, offer([members, tenures]), linked);
    expect(again).toEqual(opened);
  });

  it("follow an example that changed, unless it was edited", () => {
    const changed = { ...members, text: "query MembersNow { alliance { slug } }" };
    const known = offer([members, tenures]);
    expect(openTabs([changed, tenures], first, known).tabs[0]).toMatchObject({
      id: "example-01-members",
      title: "MembersNow",
      query: changed.text,
    });
    const edited = { ...first, tabs: first.tabs.map((tab) => ({ ...tab, query: "{ mine }" })) };
    expect(openTabs([changed, tenures], edited, known)).toEqual(edited);
  });

  it("start again when the stored ones are gone or spoilt", () => {
    expect(openTabs([members], null, offer([members])).tabs).toHaveLength(1);
    expect(openTabs([members], { tabs: [], activeTabIndex: 3 }, offer([members])).tabs).toHaveLength(1);
  });

  it("keep the index of the tab in front within bounds", () => {
    expect(
      openTabs([members, tenures], { ...first, activeTabIndex: 9 }, offer([members, tenures])).activeTabIndex,
    ).toBe(1);
  });
});
