# %% [markdown]
# # Which stakeholder groups cite which processes?
# A heat map of the citation matrix. Run it as a program (`python3 heat-map.py [FILE.png]`), or cell by cell in an editor that knows
# `# %%` as the beginning of a cell (VS Code, Spyder, Jupytext).

# %%
import json
import os
import sys
import urllib.request

import matplotlib

if __name__ == "__main__" and "ipykernel" not in sys.modules:
    matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

URL = os.environ.get("BPF_GRAPH_URL", "http://127.0.0.1:4000/graphql")
MOST_PROCESSES = 25

# %% [markdown]
# ## Ask
# Citations of which the program is not sure are left out: `minConfidence` counts that the person speaks, speaks for the group, and means
# the process.

# %%
QUESTION = """
query Matrix($minConfidence: Float!) {
  citationMatrix(kinds: [PROCESS], minConfidence: $minConfidence) {
    stakeholderGroup { name }
    entity { name }
    citations
  }
}
"""
body = json.dumps({"query": QUESTION, "variables": {"minConfidence": 0.5}}).encode()
request = urllib.request.Request(URL, body, {"content-type": "application/json"})
with urllib.request.urlopen(request, timeout=30) as response:
    answer = json.load(response)
if "errors" in answer:
    sys.exit("\n".join(error["message"] for error in answer["errors"]))

# %% [markdown]
# ## One row a process, one column a group

# %%
cells = pd.json_normalize(answer["data"]["citationMatrix"])
if cells.empty:
    sys.exit("Nobody cites a process: is there a session in the graph?")
matrix = cells.pivot_table(
    index="entity.name", columns="stakeholderGroup.name", values="citations", aggfunc="sum", fill_value=0
)
matrix = matrix.loc[matrix.sum(axis="columns").sort_values(ascending=False).index].head(MOST_PROCESSES)
print(matrix.to_string())

# %% [markdown]
# ## The heat map

# %%
figure, axes = plt.subplots(figsize=(3 + 0.9 * matrix.shape[1], 2 + 0.3 * matrix.shape[0]), layout="constrained")
image = axes.imshow(matrix, cmap="Blues", aspect="auto")
axes.set_xticks(range(matrix.shape[1]), matrix.columns, rotation=40, ha="right")
axes.set_yticks(range(matrix.shape[0]), matrix.index)
dark = matrix.to_numpy().max() / 2
for row, counts in enumerate(matrix.to_numpy()):
    for column, count in enumerate(counts):
        if count > 0:
            axes.text(column, row, count, ha="center", va="center", color="white" if count > dark else "black")
axes.set_title("Citations of processes by stakeholder group")
figure.colorbar(image, label="citations", shrink=0.6)
figure.savefig(sys.argv[1] if len(sys.argv) > 1 else "heat-map.png", dpi=150)
