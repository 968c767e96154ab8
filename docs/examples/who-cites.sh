#!/bin/sh
# Who cites one process (or initiative, or organisation), how often, in which words: who-cites.sh [ID]. Needs curl and jq.
set -eu
url=${BPF_GRAPH_URL:-http://127.0.0.1:4000/graphql}
# shellcheck disable=SC2016 # $entity is GraphQL's own
query='query ($entity: ID!) {
  whoCites(entity: $entity) { stakeholderGroup { name } citations evidence(first: 1) { speaker { name } quote } }
}'
answer=$(jq -n --arg query "$query" --arg entity "${1:-igf}" '{query: $query, variables: {entity: $entity}}' |
  curl -sS "$url" -H 'content-type: application/json' --data-binary @-)
# printf, as the echo of some shells takes "\n" for a line end. A question that went wrong has no data, and says why.
printf '%s' "$answer" | jq -e '.errors == null' >/dev/null || { printf '%s' "$answer" | jq -r '.errors[].message' >&2; exit 1; }
printf '%s' "$answer" | jq -r '.data.whoCites[] |
  "\(.stakeholderGroup.name): \(.citations)" + (.evidence[] | "\n  \(.speaker.name): \(.quote | gsub("\\s+"; " "))")'
